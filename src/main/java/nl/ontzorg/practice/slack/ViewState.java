package nl.ontzorg.practice.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.stream.Stream;
import nl.ontzorg.practice.blocks.BlockKit;
import nl.ontzorg.practice.world.Json;

/** What is filled in and chosen in blocks, in the form of Slack's {@code state.values}. */
final class ViewState {

    private ViewState() {}

    /**
     * @param chosen by block id and action id what a person chose, as a plain value or a list of values; a plain value
     *     right under the block id is that of its only element
     */
    static JsonObject of(Stream<JsonObject> blocks, JsonObject chosen) {
        JsonObject values = new JsonObject();
        blocks.forEach(block -> {
            String blockId = Json.text(block, "block_id", "");
            JsonObject byAction = new JsonObject();
            BlockKit.elements(block).filter(ViewState::hasValue).forEach(element -> {
                String actionId = Json.text(element, "action_id", "");
                byAction.add(actionId, value(element, chosen(chosen.get(blockId), actionId)));
            });
            if (!byAction.isEmpty()) {
                values.add(blockId, byAction);
            }
        });
        return Json.object("values", values);
    }

    private static boolean hasValue(JsonObject element) {
        String type = Json.text(element, "type", "");
        return !type.equals("button") && !type.equals("overflow");
    }

    private static JsonElement chosen(JsonElement ofBlock, String actionId) {
        if (ofBlock instanceof JsonObject byAction) {
            return byAction.has(actionId) ? byAction.get(actionId) : JsonNull.INSTANCE;
        }
        return ofBlock == null ? JsonNull.INSTANCE : ofBlock;
    }

    /** One element's value; what the app filled in beforehand where the person chose nothing. */
    static JsonObject value(JsonObject element, JsonElement chosen) {
        String type = Json.text(element, "type", "");
        JsonObject value = Json.object("type", type);
        boolean untouched = chosen.isJsonNull();
        switch (type) {
            case "static_select", "radio_buttons" ->
                value.add("selected_option", untouched ? initial(element, "initial_option") : option(element, chosen));
            case "multi_static_select", "checkboxes" ->
                value.add(
                        "selected_options",
                        untouched ? list(initial(element, "initial_options")) : options(element, chosen));
            case "users_select" -> value.add("selected_user", pick(element, "initial_user", chosen));
            case "multi_users_select" ->
                value.add("selected_users", untouched ? list(initial(element, "initial_users")) : list(chosen));
            case "conversations_select" ->
                value.add("selected_conversation", pick(element, "initial_conversation", chosen));
            case "channels_select" -> value.add("selected_channel", pick(element, "initial_channel", chosen));
            case "datepicker" -> value.add("selected_date", pick(element, "initial_date", chosen));
            case "timepicker" -> value.add("selected_time", pick(element, "initial_time", chosen));
            case "datetimepicker" -> value.add("selected_date_time", pick(element, "initial_date_time", chosen));
            default -> value.add("value", pick(element, "initial_value", chosen));
        }
        return value;
    }

    private static JsonElement initial(JsonObject element, String name) {
        return element.has(name) ? element.get(name).deepCopy() : JsonNull.INSTANCE;
    }

    private static JsonElement pick(JsonObject element, String initial, JsonElement chosen) {
        if (chosen.isJsonNull()) {
            return initial(element, initial);
        }
        boolean emptied =
                chosen instanceof JsonPrimitive given && given.getAsString().isEmpty();
        return emptied ? JsonNull.INSTANCE : chosen;
    }

    private static JsonArray list(JsonElement value) {
        return value instanceof JsonArray array ? array : new JsonArray();
    }

    private static JsonArray options(JsonObject element, JsonElement chosen) {
        JsonArray options = new JsonArray();
        list(chosen).forEach(one -> options.add(option(element, one)));
        return options;
    }

    /** The option of an element that has a value. */
    static JsonElement option(JsonObject element, JsonElement chosen) {
        String value = chosen.isJsonPrimitive() ? chosen.getAsString() : "";
        return Stream.concat(
                        Json.objects(element, "options"),
                        Json.objects(element, "option_groups").flatMap(group -> Json.objects(group, "options")))
                .filter(option -> value.equals(Json.text(option, "value")))
                .<JsonElement>map(JsonObject::deepCopy)
                .findFirst()
                .orElse(JsonNull.INSTANCE);
    }

    /** True when nothing is filled in. */
    static boolean isEmpty(JsonObject value) {
        return value.asMap().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("type"))
                .allMatch(entry -> entry.getValue().isJsonNull()
                        || (entry.getValue() instanceof JsonArray array && array.isEmpty()));
    }
}
