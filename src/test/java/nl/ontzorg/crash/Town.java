package nl.ontzorg.crash;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.ontzorg.Wiring;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.given.Engine;
import nl.ontzorg.given.Given;
import nl.ontzorg.practice.PracticeWorkspace;
import nl.ontzorg.practice.world.MovableTime;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.storage.Database;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A practice workspace with one desk and many colleagues, in which a bot may die and be asked for afterwards. Use it as
 * {@code @RegisterExtension final Town town = new Town();}
 */
final class Town implements AfterEachCallback {

    static final String TEAM = "T0PRACTICE";

    private static final int COLLEAGUES = 24;
    static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String BOT = "U0ONTZORG";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Gson gson = new Gson();
    private final Engine engine;
    private final int colleagues;
    private final Path folder;
    private final String databaseUrl;
    private final PracticeWorkspace workspace;
    private final Set<Bot> living = ConcurrentHashMap.newKeySet();

    Town() {
        this(Engine.SQLITE, COLLEAGUES);
    }

    Town(Engine engine, int colleagues) {
        this.engine = engine;
        this.colleagues = colleagues;
        this.folder = newFolder();
        this.databaseUrl = engine.newDatabase(folder);
        this.workspace = PracticeWorkspace.start(0, scenario(), new MovableTime(() -> Given.NOW, to -> {}), null);
        try (Database database = database()) {
            database.desks()
                    .save(Given.aDesk()
                            .manager(new PersonId(TEAM, "U0MANAGER"))
                            .assistants("U0ASSIST")
                            .build());
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("town");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends with the test, and its bots with it. */
    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        Set.copyOf(living).forEach(Bot::kill);
        workspace.close();
        engine.drop(databaseUrl);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private Scenario scenario() {
        Scenario standard = Scenario.standard();
        List<Scenario.Person> people = new ArrayList<>(standard.people());
        List<Scenario.Room> rooms = new ArrayList<>(standard.channels());
        Scenario.Region region = new Scenario.Region("en-GB", "Europe/Amsterdam", "nl");
        IntStream.range(0, colleagues).forEach(i -> {
            people.add(new Scenario.Person(colleague(i), "c" + i, "Colleague " + i, Map.of(), region, Set.of()));
            rooms.add(new Scenario.Room(room(i), "room-" + i, "", false, List.of(BOT, colleague(i))));
        });
        return new Scenario(standard.team(), standard.app(), people, rooms, standard.welcome(), List.of());
    }

    String colleague(int i) {
        return "U0C" + (1000 + i % colleagues);
    }

    /** A channel of its own for each colleague and the bot. */
    String room(int i) {
        return "C0R" + (1000 + i % colleagues);
    }

    Database database() {
        return Database.open(databaseUrl, Given.clock(), Wiring.ids());
    }

    String databaseUrl() {
        return databaseUrl;
    }

    Path folder() {
        return folder;
    }

    /** What a bot needs to know to work here; its product time is the town's. */
    Map<String, String> environment() {
        return Map.of(
                "SLACK_API_URL",
                workspace.apiUrl().toString(),
                "SLACK_BOT_TOKEN",
                workspace.botToken(),
                "SLACK_APP_TOKEN",
                workspace.appToken(),
                "ONTZORG_DB",
                databaseUrl,
                "ONTZORG_OPS_PORT",
                "0",
                "ONTZORG_TIME",
                "2026-11-23T09:00:00+01:00");
    }

    /** Says something to the bot in a direct message; completes with whether the bot acknowledged it, sooner or later. */
    CompletableFuture<Boolean> say(int colleague, String text) {
        Map<String, Object> act = Map.of("as", colleague(colleague), "in", BOT, "text", text, "heard", true);
        return http.sendAsync(post("practice/say", gson.toJson(act)), HttpResponse.BodyHandlers.ofString())
                .thenApply(answer -> JsonParser.parseString(answer.body())
                        .getAsJsonObject()
                        .get("heard")
                        .getAsBoolean());
    }

    /** The next call of the method fails; only one about this channel, unless that is empty. */
    void fault(String method, String error, String channel) {
        Map<String, Object> fault = new HashMap<>(Map.of("method", method, "error", error, "times", 1));
        if (!channel.isEmpty()) {
            fault.put("channel", channel);
        }
        send(post("practice/fault", gson.toJson(fault)));
    }

    /** Waits until Slack has a line to each bot that lives, and to no other. */
    void awaitConnections() {
        int count = living.size();
        await(state -> state.get("connections").getAsInt() == count, count + " connections");
    }

    void came(Bot bot) {
        living.add(bot);
    }

    void left(Bot bot) {
        living.remove(bot);
    }

    /** Waits until this holds of the keys of the messages that the bot has posted. */
    void awaitPosted(Predicate<List<String>> wanted) {
        await(state -> wanted.test(posted()), "the messages that are due; there are " + posted());
    }

    /** Waits until the bots have sent at least so many messages. */
    void awaitSent(int least, Duration patience) {
        await(
                state -> count("SELECT count(*) FROM outbox WHERE state = 'sent'") >= least,
                patience,
                least + " messages in " + patience);
    }

    /** Waits until the bots have read all that came and sent all that is due. */
    void awaitQuiet() {
        await(
                state -> count("SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting')"
                                + " + (SELECT count(*) FROM outbox WHERE state IN ('new', 'sending'))")
                        == 0,
                "the end of the work");
    }

    private int count(String query) {
        try (Connection connection = DriverManager.getConnection(databaseUrl);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(query)) {
            count.next();
            return count.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void await(Predicate<JsonObject> wanted, String what) {
        await(wanted, PATIENCE, what);
    }

    private void await(Predicate<JsonObject> wanted, Duration patience, String what) {
        long end = System.nanoTime() + patience.toNanos();
        long revision = -1;
        while (System.nanoTime() < end) {
            JsonObject state = get("practice/state?as=U0ASSIST&wait=1&since=" + revision);
            if (wanted.test(state)) {
                return;
            }
            revision = state.get("revision").getAsLong();
        }
        throw new AssertionError("waited in vain for " + what);
    }

    /** The key of each message that the bot has posted, from the outbox it came from; all that is visible anywhere. */
    List<String> posted() {
        JsonObject all = api("users.conversations", "limit=999&types=im,public_channel,private_channel");
        return stream(all.getAsJsonArray("channels"))
                .flatMap(channel -> messages(channel.get("id").getAsString()))
                .filter(message -> message.has("metadata"))
                .map(message -> message.getAsJsonObject("metadata")
                        .getAsJsonObject("event_payload")
                        .get("key")
                        .getAsString())
                .toList();
    }

    private Stream<JsonObject> messages(String channel) {
        JsonObject history = api("conversations.history", "limit=900&include_all_metadata=true&channel=" + channel);
        return history.has("messages") ? stream(history.getAsJsonArray("messages")) : Stream.empty();
    }

    private static Stream<JsonObject> stream(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
    }

    private JsonObject api(String method, String form) {
        HttpRequest request = HttpRequest.newBuilder(workspace.apiUrl().resolve(method))
                .header("Authorization", "Bearer " + workspace.botToken())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return JsonParser.parseString(send(request)).getAsJsonObject();
    }

    private JsonObject get(String path) {
        URI at = workspace.page().resolve("/" + path);
        return JsonParser.parseString(send(HttpRequest.newBuilder(at).build())).getAsJsonObject();
    }

    private HttpRequest post(String path, String json) {
        return HttpRequest.newBuilder(workspace.page().resolve("/" + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
    }

    private String send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
