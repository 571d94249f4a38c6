package nl.ontzorg.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Slack's Web API as far as the bot calls it, on this machine: it answers, and notes what it was asked. */
final class FakeSlack implements AutoCloseable {

    /** A call of a method, or of a response URL. */
    record Call(String method, JsonObject arguments, String authorization) {

        Shown shown() {
            return new Shown(arguments.has("view") ? arguments.getAsJsonObject("view") : arguments);
        }

        String text(String argument) {
            return arguments.get(argument).getAsString();
        }
    }

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, JsonObject> users = new ConcurrentHashMap<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, String> headers = new ConcurrentHashMap<>();
    private final AtomicInteger posted = new AtomicInteger();

    /** What a method answers instead of what it would. */
    record Answer(int status, String body) {}

    FakeSlack() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
    }

    String responseUrl() {
        return url().resolve("/respond/1").toString();
    }

    /** Adds a member of the workspace, changed in what the test says. */
    void user(String id, String name, Consumer<JsonObject> changes) {
        JsonObject profile = new JsonObject();
        profile.addProperty("real_name", name);
        JsonObject user = new JsonObject();
        user.addProperty("id", id);
        user.addProperty("team_id", "T1");
        user.addProperty("real_name", name);
        user.addProperty("tz", "Europe/Amsterdam");
        user.addProperty("locale", "en-GB");
        user.add("profile", profile);
        changes.accept(user);
        users.put(id, user);
    }

    /** From now on the method fails with this error. */
    void refuse(String method, String error) {
        answers.put(method, new Answer(200, "{\"ok\":false,\"error\":\"" + error + "\"}"));
    }

    /** From now on the method answers as it would. */
    void forget(String method) {
        answers.remove(method);
    }

    void answer(String method, int status, String body) {
        answers.put(method, new Answer(status, body));
    }

    /** The method answers as usual again. */
    void recover(String method) {
        answers.remove(method);
    }

    /** From now on every answer has this header. */
    void header(String name, String value) {
        headers.put(name, value);
    }

    List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    /** The last call of a method. */
    Call last(String method) {
        List<Call> all = calls(method);
        return all.get(all.size() - 1);
    }

    void forget() {
        calls.clear();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = path.startsWith("/respond/") ? "response_url" : path.substring("/api/".length());
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        JsonObject arguments =
                body.startsWith("{") ? JsonParser.parseString(body).getAsJsonObject() : form(body);
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        calls.add(new Call(method, arguments, authorization == null ? "" : authorization));
        Answer answer = answers.getOrDefault(method, new Answer(200, answer(method, arguments)));
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Retry-After", "7");
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private String answer(String method, JsonObject arguments) {
        return switch (method) {
            case "auth.test" -> "{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"UBOT\",\"bot_id\":\"BBOT\"}";
            case "users.info" -> {
                JsonObject user = users.get(arguments.get("user").getAsString());
                yield user == null
                        ? "{\"ok\":false,\"error\":\"user_not_found\"}"
                        : "{\"ok\":true,\"user\":" + user + "}";
            }
            case "conversations.open" ->
                "{\"ok\":true,\"channel\":{\"id\":\"D" + arguments.get("users").getAsString() + "\"}}";
            case "chat.postMessage" ->
                "{\"ok\":true,\"channel\":" + arguments.get("channel") + ",\"ts\":\"1795421000."
                        + String.format(java.util.Locale.ROOT, "%06d", posted.incrementAndGet()) + "\"}";
            case "chat.getPermalink" ->
                "{\"ok\":true,\"permalink\":\"https://example.slack.com/archives/"
                        + arguments.get("channel").getAsString() + "/p"
                        + arguments.get("message_ts").getAsString().replace(".", "") + "\"}";
            default -> "{\"ok\":true}";
        };
    }

    private static JsonObject form(String body) {
        JsonObject arguments = new JsonObject();
        for (String pair : body.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                String value = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
                arguments.add(parts[0], json(value));
            }
        }
        return arguments;
    }

    private static JsonElement json(String value) {
        boolean structured = value.startsWith("{") || value.startsWith("[");
        return structured ? JsonParser.parseString(value) : new com.google.gson.JsonPrimitive(value);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
