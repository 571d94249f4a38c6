package nl.ontzorg.practice.slack;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** What the app answered to an envelope, or why it did not: {@code operation_timeout} or {@code dispatch_failed}. */
public record Ack(@Nullable String failure, JsonObject payload) {

    static Ack failed(String failure) {
        return new Ack(failure, new JsonObject());
    }

    boolean came() {
        return failure == null;
    }
}
