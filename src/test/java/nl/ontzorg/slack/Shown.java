package nl.ontzorg.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** Something a person sees, as it went to Slack; a test presses only what is on it. */
record Shown(JsonObject json) {

    /** All that can be read on it. */
    String text() {
        List<String> texts = new ArrayList<>();
        collect(json, "text", texts);
        return String.join("\n", texts);
    }

    /** The values of all buttons with this action id, from top to bottom. */
    List<String> values(String actionId) {
        List<String> values = new ArrayList<>();
        walk(json, element -> {
            if (element.has("action_id")
                    && element.get("action_id").getAsString().equals(actionId)
                    && element.has("value")) {
                values.add(element.get("value").getAsString());
            }
        });
        return values;
    }

    /** The value of the first button with this action id. */
    String value(String actionId) {
        return values(actionId).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no " + actionId + " in: " + text()));
    }

    boolean offers(String actionId) {
        return !values(actionId).isEmpty() || options().stream().anyMatch(value -> value.startsWith(actionId + "|"));
    }

    /** The values of all options of all menus. */
    List<String> options() {
        List<String> values = new ArrayList<>();
        walk(json, element -> {
            if (element.has("options")) {
                element.getAsJsonArray("options")
                        .forEach(option ->
                                values.add(option.getAsJsonObject().get("value").getAsString()));
            }
        });
        return values;
    }

    /** The option of a menu whose value begins so. */
    String option(String start) {
        return options().stream()
                .filter(value -> value.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no option " + start + " in: " + options()));
    }

    int blocks() {
        return json.has("blocks") ? json.getAsJsonArray("blocks").size() : 0;
    }

    private static void collect(JsonElement element, String name, List<String> found) {
        walk(element, object -> {
            if (object.has(name) && object.get(name).isJsonPrimitive()) {
                found.add(object.get(name).getAsString());
            }
            if (object.has("initial_value")) {
                found.add(object.get("initial_value").getAsString());
            }
        });
    }

    private static void walk(JsonElement element, java.util.function.Consumer<JsonObject> visit) {
        if (element.isJsonObject()) {
            visit.accept(element.getAsJsonObject());
            element.getAsJsonObject().entrySet().forEach(entry -> walk(entry.getValue(), visit));
        } else if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(child -> walk(child, visit));
        }
    }
}
