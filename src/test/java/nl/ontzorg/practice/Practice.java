package nl.ontzorg.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.methods.MethodsClient;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.ontzorg.practice.slack.Patience;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.MovableTime;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.practice.world.Workspace;
import org.jspecify.annotations.Nullable;

/** A practice workspace for a test, with a bare Bolt app on it and a person's hands on its page. */
final class Practice implements AutoCloseable {

    static final String MANAGER = "U0MANAGER";
    static final String ASSISTANT = "U0ASSIST";
    static final String PIETER = "U0PIETER";
    static final String BOT = "U0ONTZORG";
    static final Instant MONDAY =
            OffsetDateTime.parse("2026-11-23T09:00:00+01:00").toInstant();

    /** Short, so that a test of running out of patience is quick; long enough for a busy machine. */
    static final Patience QUICK = new Patience(Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofMinutes(30));

    final AtomicReference<Instant> now = new AtomicReference<>(MONDAY);
    final PracticeWorkspace workspace;
    final Slack slack;
    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable SocketModeApp connected;

    Practice() {
        this(Scenario.standard().quiet(), Patience.slacks(), null);
    }

    Practice(Scenario scenario, Patience patience, @Nullable Path memory) {
        InstantSource clock = now::get;
        Workspace state = new Workspace(scenario, new MovableTime(clock, now::set));
        workspace = PracticeWorkspace.start(0, state, patience, memory);
        SlackConfig config = new SlackConfig();
        config.setProxyUrl(null);
        config.setMethodsEndpointUrlPrefix(workspace.apiUrl().toString());
        slack = Slack.getInstance(config);
    }

    MethodsClient bot() {
        return slack.methods(workspace.botToken());
    }

    /** Connects an app that does what the test says, takes all other events as heard; waits until it is there. */
    void connect(Consumer<App> features) throws Exception {
        App app = new App(AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(workspace.botToken())
                .build());
        app.use((request, response, chain) -> {
            Response answer = chain.next(request);
            boolean unheard = request.getRequestType() == RequestType.Event && answer.getStatusCode() == 404;
            return unheard ? Response.ok() : answer;
        });
        features.accept(app);
        connected = new SocketModeApp(workspace.appToken(), SocketModeClient.Backend.Tyrus, app);
        connected.startAsync();
        await(MANAGER, null, state -> state.get("connections").getAsInt() == 1);
    }

    /** Does something on the page; fields and values in turn. */
    JsonObject act(String what, Object... fields) throws IOException, InterruptedException {
        JsonObject body = Json.object(fields);
        return send(HttpRequest.newBuilder(workspace.page().resolve("/practice/" + what))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    JsonObject get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(workspace.page().resolve(path)).build());
    }

    JsonObject send(HttpRequest request) throws IOException, InterruptedException {
        String body = text(request).body();
        return JsonParser.parseString(body).getAsJsonObject();
    }

    HttpResponse<String> text(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    URI at(String path) {
        return workspace.page().resolve(path);
    }

    JsonObject state(String person, @Nullable String conversation) throws IOException, InterruptedException {
        return get("/practice/state?as=" + person + in(conversation));
    }

    /** Waits, change by change, until a person sees what is looked for. */
    JsonObject await(String person, @Nullable String conversation, Predicate<JsonObject> wanted)
            throws IOException, InterruptedException {
        JsonObject state = state(person, conversation);
        for (int changes = 0; !wanted.test(state); changes++) {
            if (changes == 50) {
                throw new AssertionError("never seen by " + person + ": " + state);
            }
            state = get("/practice/state?as=" + person + in(conversation) + "&wait=2&since="
                    + state.get("revision").getAsLong());
        }
        return state;
    }

    private static String in(@Nullable String conversation) {
        return conversation == null ? "" : "&in=" + URLEncoder.encode(conversation, StandardCharsets.UTF_8);
    }

    /** Waits for a message with these words in it, and gives it. */
    JsonObject awaitMessage(String person, String conversation, String words) throws IOException, InterruptedException {
        return Objects.requireNonNull(message(
                await(person, conversation, state -> message(state, words) != null), words));
    }

    static @Nullable JsonObject message(JsonObject state, String words) {
        JsonArray messages = state.getAsJsonArray("messages");
        for (int i = messages.size() - 1; i >= 0; i--) {
            JsonObject message = messages.get(i).getAsJsonObject();
            if (message.get("text").getAsString().contains(words)) {
                return message;
            }
        }
        return null;
    }

    JsonObject awaitModal(String person, String callbackId) throws IOException, InterruptedException {
        return Objects.requireNonNull(top(await(person, null, state -> callbackId.equals(callback(top(state))))));
    }

    static @Nullable String callback(@Nullable JsonObject view) {
        return view == null ? null : view.get("callback_id").getAsString();
    }

    static @Nullable JsonObject top(JsonObject state) {
        JsonArray modals = state.getAsJsonArray("modals");
        return modals.isEmpty() ? null : modals.get(modals.size() - 1).getAsJsonObject();
    }

    @Override
    public void close() {
        try {
            if (connected != null) {
                connected.getClient().setAutoReconnectEnabled(false);
                connected.close();
            }
            slack.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            workspace.close();
        }
    }
}
