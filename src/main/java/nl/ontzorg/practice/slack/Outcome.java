package nl.ontzorg.practice.slack;

import com.google.gson.JsonObject;
import nl.ontzorg.practice.world.Json;
import org.jspecify.annotations.Nullable;

/** What came of something a person did: Slack's word for what went wrong, or errors in the fields of a modal. */
public record Outcome(@Nullable String error, JsonObject fieldErrors) {

    static Outcome done() {
        return new Outcome(null, new JsonObject());
    }

    static Outcome failed(@Nullable String error) {
        return new Outcome(error, new JsonObject());
    }

    static Outcome wrongFields(JsonObject errors) {
        return new Outcome(null, errors);
    }

    public JsonObject json() {
        boolean ok = error == null && fieldErrors.isEmpty();
        return Json.object("ok", ok, "error", error, "errors", fieldErrors);
    }
}
