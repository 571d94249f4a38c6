package nl.ontzorg.story;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One person of the practice workspace, who does what a person can do on its page. */
final class Player {

    private static final int PATIENCE_IN_SECONDS = 15;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Gson gson = new Gson();
    private final URI page;
    private final String user;

    Player(URI page, String user) {
        this.page = page;
        this.user = user;
    }

    void say(String in, String text) {
        post("say", Map.of("as", user, "in", in, "text", text));
    }

    /** Types a command in the direct message with the bot; the outcome is what the page shows when it fails. */
    JsonObject command(String command, String text) {
        return post("command", Map.of("as", user, "in", Workplace.BOT, "command", command, "text", text));
    }

    JsonObject messageShortcut(String in, JsonObject message, String callbackId) {
        return post(
                "shortcut",
                Map.of("as", user, "in", in, "ts", message.get("ts").getAsString(), "callback_id", callbackId));
    }

    void share(String in, JsonObject message, String to) {
        post("share", Map.of("as", user, "in", in, "ts", message.get("ts").getAsString(), "to", to, "text", ""));
    }

    void openHome() {
        post("home", Map.of("as", user, "tab", "home"));
    }

    void moveClockTo(String moment) {
        post("clock", Map.of("to", moment));
    }

    JsonObject click(String in, JsonObject message, String actionId) {
        return click(in, message, actionId, null);
    }

    /** Clicks the first button of this name, or chooses a value in the first menu of this name. */
    JsonObject click(String in, JsonObject message, String actionId, String value) {
        JsonObject act = new JsonObject();
        act.addProperty("as", user);
        act.addProperty("in", in);
        act.addProperty("ts", message.get("ts").getAsString());
        act.addProperty("block_id", blockWith(message, actionId));
        act.addProperty("action_id", actionId);
        if (value != null) {
            act.addProperty("value", value);
        }
        return post("click", act);
    }

    /** Sends the modal that is open, with what was filled in by field. */
    JsonObject submit(Map<String, String> fields) {
        JsonObject act = new JsonObject();
        act.addProperty("as", user);
        act.addProperty("view", modal().get("id").getAsString());
        JsonObject values = new JsonObject();
        fields.forEach(values::addProperty);
        act.add("values", values);
        return post("submit", act);
    }

    /** The modal on top, as soon as there is one. */
    JsonObject modal() {
        return await(
                Workplace.BOT,
                "a modal",
                state -> last(state.getAsJsonArray("modals")).map(JsonElement::getAsJsonObject));
    }

    /** The Home tab, as soon as it says this. */
    JsonObject homeSaying(String words) {
        return await(
                Workplace.BOT,
                "a Home tab with '" + words + "'",
                state -> Optional.ofNullable(state.get("home"))
                        .filter(home -> home.isJsonObject() && home.toString().contains(words))
                        .map(JsonElement::getAsJsonObject));
    }

    /** The latest message of a conversation that says all this, as soon as there is one. */
    JsonObject messageSaying(String in, String... words) {
        return await(
                in,
                "a message with " + List.of(words),
                state -> messages(state).filter(message -> says(message, words)).reduce((first, last) -> last));
    }

    /** Waits until so many messages of a conversation say all this. */
    void awaitAtLeast(int count, String in, String... words) {
        await(
                in,
                count + " messages with " + List.of(words),
                state -> Optional.of(messages(state)
                                .filter(message -> says(message, words))
                                .count())
                        .filter(found -> found >= count));
    }

    /** How many messages of a conversation say all this. */
    long count(String in, String... words) {
        return messages(state(in, "")).filter(message -> says(message, words)).count();
    }

    private static boolean says(JsonObject message, String... words) {
        return Stream.of(words).allMatch(message.toString()::contains);
    }

    /** Lets the next calls of a method of Slack's fail. */
    void plan(String method, Map<String, Object> fault) {
        Map<String, Object> whole = new HashMap<>(fault);
        whole.put("method", method);
        post("fault", whole);
    }

    boolean sees(String in, String words) {
        return state(in, "").toString().contains(words);
    }

    private static Stream<JsonObject> messages(JsonObject state) {
        List<JsonObject> messages = new ArrayList<>();
        state.getAsJsonArray("messages").forEach(message -> messages.add(message.getAsJsonObject()));
        return messages.stream();
    }

    private <T> T await(String in, String what, Function<JsonObject, Optional<T>> wanted) {
        long end = System.nanoTime() + PATIENCE_IN_SECONDS * 1_000_000_000L;
        JsonObject state = state(in, "");
        Optional<T> found = wanted.apply(state);
        while (found.isEmpty() && System.nanoTime() < end) {
            state = state(in, "&since=" + state.get("revision").getAsLong() + "&wait=5");
            found = wanted.apply(state);
        }
        JsonObject seen = state;
        return found.orElseThrow(() -> new AssertionError(
                user + " waited for " + what + " and saw " + seen.get("messages") + ", modals " + seen.get("modals")));
    }

    private JsonObject state(String in, String more) {
        return send(HttpRequest.newBuilder(page.resolve(
                "/practice/state?as=" + user + "&in=" + URLEncoder.encode(in, StandardCharsets.UTF_8) + more)));
    }

    private JsonObject post(String door, Object body) {
        return send(HttpRequest.newBuilder(page.resolve("/practice/" + door))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(gson.toJson(body))));
    }

    private JsonObject send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(response.statusCode() + " " + response.body());
            }
            return JsonParser.parseString(response.body()).getAsJsonObject();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String blockWith(JsonObject message, String actionId) {
        for (JsonElement block : message.getAsJsonArray("blocks")) {
            if (block.toString().contains("\"action_id\":\"" + actionId + "\"")) {
                return block.getAsJsonObject().get("block_id").getAsString();
            }
        }
        throw new AssertionError("no " + actionId + " in " + message);
    }

    private static Optional<JsonElement> last(JsonArray all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
