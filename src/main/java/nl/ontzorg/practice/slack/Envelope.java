package nl.ontzorg.practice.slack;

import com.google.gson.JsonObject;
import java.util.concurrent.CompletableFuture;
import nl.ontzorg.practice.world.Json;

/** One thing that Socket Mode carries to the app, and the answer that is waited for. */
final class Envelope {

    static final String EVENT = "events_api";
    static final String COMMAND = "slash_commands";
    static final String INTERACTION = "interactive";

    private final String id;
    private final String type;
    private final JsonObject payload;
    private final CompletableFuture<Ack> answer = new CompletableFuture<>();
    private int attempt;

    Envelope(String id, String type, JsonObject payload) {
        this.id = id;
        this.type = type;
        this.payload = payload;
    }

    String id() {
        return id;
    }

    CompletableFuture<Ack> answer() {
        return answer;
    }

    /** Events come again when nobody acknowledged them, three times; commands and clicks do not. */
    boolean mayTryAgain() {
        return type.equals(EVENT) && attempt < 3;
    }

    void tryAgain() {
        attempt++;
    }

    JsonObject json() {
        boolean answerable = type.equals(COMMAND) || "view_submission".equals(Json.text(payload, "type"));
        JsonObject json = Json.object(
                "envelope_id", id, "type", type, "accepts_response_payload", answerable, "payload", payload);
        if (type.equals(EVENT)) {
            json.addProperty("retry_attempt", attempt);
            json.addProperty("retry_reason", attempt == 0 ? "" : "timeout");
        }
        return json;
    }
}
