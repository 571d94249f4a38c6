package nl.ontzorg.slack.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What Slack would refuse in a message or view, by its published limits. */
public final class SlackRules {

    private static final int MESSAGE_CHARACTERS = 9_600;
    private static final int VIEW_BYTES = 250_000;
    private static final Set<String> PLAIN = Set.of("label", "hint", "placeholder", "title", "confirm", "deny");
    private static final Pattern LIVE_MENTION = Pattern.compile("<[!@#]");

    private final List<String> faults = new ArrayList<>();

    private SlackRules() {}

    /** What is wrong, in words; empty when nothing is. */
    public static List<String> faultsOfMessage(JsonObject message) {
        SlackRules rules = new SlackRules();
        rules.length("text of the message", message.get("text"), 1, 4_000);
        rules.blocks(message.getAsJsonArray("blocks"), 50);
        int characters = characters(message.get("blocks"));
        rules.demand(characters < MESSAGE_CHARACTERS, characters + " characters in the blocks");
        return rules.faults;
    }

    public static List<String> faultsOfView(JsonObject view) {
        SlackRules rules = new SlackRules();
        if (view.get("type").getAsString().equals("modal")) {
            for (String part : List.of("title", "submit", "close")) {
                if (view.has(part)) {
                    rules.text(part, view.getAsJsonObject(part), true, 24);
                }
            }
            rules.length("private_metadata", view.get("private_metadata"), 0, 3_000);
            rules.length("callback_id", view.get("callback_id"), 1, 255);
            boolean asks = view.getAsJsonArray("blocks").asList().stream()
                    .anyMatch(block -> type(block).equals("input"));
            rules.demand(asks == view.has("submit"), "submit where there is nothing to fill in, or the reverse");
        }
        rules.blocks(view.getAsJsonArray("blocks"), 100);
        int bytes = view.toString().getBytes(StandardCharsets.UTF_8).length;
        rules.demand(bytes < VIEW_BYTES, bytes + " bytes of view");
        return rules.faults;
    }

    private void blocks(JsonArray blocks, int most) {
        demand(!blocks.isEmpty() && blocks.size() <= most, blocks.size() + " blocks");
        Set<String> ids = new HashSet<>();
        for (JsonElement each : blocks) {
            JsonObject block = each.getAsJsonObject();
            if (block.has("block_id")) {
                length("block_id", block.get("block_id"), 1, 255);
                demand(ids.add(block.get("block_id").getAsString()), "block_id twice: " + block.get("block_id"));
            }
            block(block);
        }
    }

    private void block(JsonObject block) {
        switch (type(block)) {
            case "header" -> text("header", block.getAsJsonObject("text"), true, 150);
            case "section" -> {
                text("section", block.getAsJsonObject("text"), false, 3_000);
                if (block.has("accessory")) {
                    element(block.getAsJsonObject("accessory"));
                }
            }
            case "context" -> {
                demand(block.getAsJsonArray("elements").size() <= 10, "more than 10 elements in a context");
                block.getAsJsonArray("elements").forEach(text -> text("context", text.getAsJsonObject(), false, 3_000));
            }
            case "actions" -> actions(block.getAsJsonArray("elements"));
            case "input" -> {
                text("label", block.getAsJsonObject("label"), true, 2_000);
                if (block.has("hint")) {
                    text("hint", block.getAsJsonObject("hint"), true, 2_000);
                }
                element(block.getAsJsonObject("element"));
            }
            case "divider" -> demand(block.size() == 1, "a divider with more than its type");
            default -> demand(false, "a block of type " + type(block));
        }
    }

    private void actions(JsonArray elements) {
        demand(!elements.isEmpty() && elements.size() <= 25, elements.size() + " elements in an actions block");
        Set<String> ids = new HashSet<>();
        for (JsonElement element : elements) {
            String id = element.getAsJsonObject().get("action_id").getAsString();
            demand(ids.add(id), "action_id twice in one block: " + id);
            element(element.getAsJsonObject());
        }
    }

    private void element(JsonObject element) {
        length("action_id", element.get("action_id"), 1, 255);
        if (element.has("placeholder")) {
            text("placeholder", element.getAsJsonObject("placeholder"), true, 150);
        }
        if (element.has("confirm")) {
            confirm(element.getAsJsonObject("confirm"));
        }
        switch (type(element)) {
            case "button" -> {
                text("button", element.getAsJsonObject("text"), true, 75);
                length("value of a button", element.get("value"), 1, 2_000);
                length("accessibility_label", element.get("accessibility_label"), 1, 75);
            }
            case "overflow" -> options(element, 5);
            case "static_select" -> options(element, 100);
            case "plain_text_input" -> {
                int most = element.get("max_length").getAsInt();
                demand(most <= 3_000, "an input of " + most);
                if (element.has("initial_value")) {
                    length("initial_value", element.get("initial_value"), 0, most);
                }
            }
            case "users_select", "multi_users_select", "datepicker", "timepicker", "datetimepicker" -> {}
            default -> demand(false, "an element of type " + type(element));
        }
    }

    private void options(JsonObject element, int most) {
        JsonArray options = element.getAsJsonArray("options");
        demand(!options.isEmpty() && options.size() <= most, options.size() + " options");
        Set<String> values = new HashSet<>();
        for (JsonElement each : options) {
            JsonObject option = each.getAsJsonObject();
            text("option", option.getAsJsonObject("text"), true, 75);
            length("value of an option", option.get("value"), 1, 150);
            demand(values.add(option.get("value").getAsString()), "an option twice");
        }
        demand(
                !element.has("initial_option") || options.contains(element.get("initial_option")),
                "an initial option that is none of the options");
    }

    private void confirm(JsonObject confirm) {
        text("title", confirm.getAsJsonObject("title"), true, 100);
        text("text of a dialog", confirm.getAsJsonObject("text"), false, 300);
        text("confirm", confirm.getAsJsonObject("confirm"), true, 30);
        text("deny", confirm.getAsJsonObject("deny"), true, 30);
    }

    private void text(String what, JsonObject text, boolean plainOnly, int most) {
        boolean plain = type(text).equals("plain_text");
        demand(plain || !(plainOnly || PLAIN.contains(what)), what + " must be plain text");
        length(what, text.get("text"), 1, most);
        if (!plain) {
            String words = text.get("text").getAsString();
            demand(!LIVE_MENTION.matcher(words).find(), "a live mention in " + words);
        }
    }

    private void length(String what, JsonElement text, int least, int most) {
        String words = text == null ? "" : text.getAsString();
        demand(words.length() >= least, what + " is empty");
        demand(words.length() <= most, what + " has " + words.length() + " characters");
        demand(
                words.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE),
                what + " has half a character");
    }

    private void demand(boolean met, String fault) {
        if (!met) {
            faults.add(fault);
        }
    }

    private static String type(JsonElement element) {
        return element.getAsJsonObject().get("type").getAsString();
    }

    private static int characters(JsonElement element) {
        if (element instanceof JsonArray array) {
            return array.asList().stream().mapToInt(SlackRules::characters).sum();
        }
        if (!(element instanceof JsonObject object)) {
            return 0;
        }
        return object.entrySet().stream()
                .mapToInt(entry ->
                        entry.getKey().equals("text") && entry.getValue().isJsonPrimitive()
                                ? entry.getValue().getAsString().length()
                                : characters(entry.getValue()))
                .sum();
    }
}
