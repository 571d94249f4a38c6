package nl.ontzorg.practice.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.practice.world.Workspace;

/** What a person types, as Slack's own composer turns it into mrkdwn and a rich text block. */
final class Typing {

    private static final Pattern SPECIAL = Pattern.compile(
            "@(?<name>[\\p{L}\\d._-]*[\\p{L}\\d])|#(?<room>[\\p{L}\\d_-]+)|(?<link>https?://[^\\s<>|]+)");

    private final Workspace workspace;

    Typing(Workspace workspace) {
        this.workspace = workspace;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Names, channels and links in Slack's angle brackets; everything else escaped. */
    String mrkdwn(String typed) {
        StringBuilder text = new StringBuilder();
        walk(typed, plain -> text.append(escape(plain)), (found, element) -> text.append(bracketed(element)));
        return text.toString();
    }

    /** As {@link #mrkdwn}, with the form that commands get their names in. */
    String escapedCommand(String typed) {
        StringBuilder text = new StringBuilder();
        walk(typed, text::append, (found, element) -> {
            String user = Json.text(element, "user_id");
            String name = user == null ? "" : "|" + found.substring(1);
            text.append(user == null ? bracketed(element) : "<@" + user + name + ">");
        });
        return text.toString();
    }

    JsonArray blocks(String typed) {
        JsonArray elements = new JsonArray();
        walk(
                typed,
                plain -> elements.add(Json.object("type", "text", "text", plain)),
                (found, element) -> elements.add(element));
        JsonArray sections = new JsonArray();
        sections.add(Json.object("type", "rich_text_section", "elements", elements));
        JsonArray blocks = new JsonArray();
        blocks.add(Json.object("type", "rich_text", "block_id", workspace.newId(""), "elements", sections));
        return blocks;
    }

    private String bracketed(JsonObject element) {
        return switch (Json.text(element, "type", "")) {
            case "user" -> "<@" + Json.text(element, "user_id") + ">";
            case "channel" -> "<#" + Json.text(element, "channel_id") + "|" + channelName(element) + ">";
            default -> "<" + Json.text(element, "url", "").replace("&", "&amp;") + ">";
        };
    }

    private String channelName(JsonObject element) {
        return workspace
                .conversation(Json.text(element, "channel_id"))
                .map(found -> found.name())
                .orElse("");
    }

    private void walk(String typed, Consumer<String> plain, BiConsumer<String, JsonObject> special) {
        Matcher matcher = SPECIAL.matcher(typed);
        int at = 0;
        while (matcher.find()) {
            Optional<JsonObject> element = element(matcher);
            if (element.isPresent()) {
                if (matcher.start() > at) {
                    plain.accept(typed.substring(at, matcher.start()));
                }
                special.accept(matcher.group(), element.get());
                at = matcher.end();
            }
        }
        if (at < typed.length()) {
            plain.accept(typed.substring(at));
        }
    }

    private Optional<JsonObject> element(Matcher matcher) {
        if (matcher.group("link") != null) {
            return Optional.of(Json.object("type", "link", "url", matcher.group("link")));
        } else if (matcher.group("name") != null) {
            return workspace.scenario().people().stream()
                    .filter(person -> person.name().equalsIgnoreCase(matcher.group("name")))
                    .findFirst()
                    .map(Scenario.Person::id)
                    .map(id -> Json.object("type", "user", "user_id", id));
        }
        return workspace.scenario().channels().stream()
                .filter(room -> room.name().equalsIgnoreCase(matcher.group("room")))
                .findFirst()
                .map(room -> Json.object("type", "channel", "channel_id", room.id()));
    }
}
