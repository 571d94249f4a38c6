package nl.ontzorg.practice.slack;

import com.google.gson.JsonObject;
import java.util.List;
import nl.ontzorg.practice.world.Json;

/** A refusal in Slack's own word, such as {@code channel_not_found}. */
final class SlackError extends RuntimeException {

    private final transient JsonObject answer;

    SlackError(String code) {
        this(Json.object("ok", false, "error", code));
    }

    /** With the details that Slack adds, such as which block is wrong. */
    SlackError(String code, List<String> messages) {
        this(Json.object("ok", false, "error", code, "response_metadata", Json.object("messages", messages)));
    }

    SlackError(JsonObject answer) {
        super(Json.text(answer, "error", ""), null, false, false);
        this.answer = answer;
    }

    JsonObject answer() {
        return answer;
    }
}
