package nl.ontzorg.practice.blocks;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.ontzorg.practice.world.Json;

/** Block Kit as Slack enforces it: the check of messages and views, and the ids it fills in. */
public final class BlockKit {

    /** Where blocks are shown, and how many at most. */
    public enum Surface {
        MESSAGE(50),
        MODAL(100),
        HOME(100);

        private final int mostBlocks;

        Surface(int mostBlocks) {
            this.mostBlocks = mostBlocks;
        }
    }

    /** Slack refuses somewhere above this; staying under it is safe. */
    public static final int MOST_TEXT_IN_A_MESSAGE = 9_600;

    public static final int MOST_BYTES_IN_A_VIEW = 250_000;

    private static final int TITLE = 24;
    private static final Rule MODAL = view("modal", Surface.MODAL)
            .must("title", Texts.plain(TITLE))
            .may("submit", Texts.plain(TITLE))
            .may("close", Texts.plain(TITLE))
            .whole(BlockKit::submitIsThere);
    private static final Rule HOME = view("home", Surface.HOME);
    private static final Rule MESSAGE = blocks(Surface.MESSAGE);

    private BlockKit() {}

    private static Shape view(String type, Surface surface) {
        return Shape.of(type)
                .must("blocks", blocks(surface))
                .may("callback_id", Rule.string(255))
                .may("private_metadata", Rule.string(3000))
                .may("external_id", Rule.string(255))
                .may("clear_on_close", Rule.bool())
                .may("notify_on_close", Rule.bool())
                .may("submit_disabled", Rule.bool());
    }

    private static Rule blocks(Surface surface) {
        return Rule.list(0, surface.mostBlocks, Blocks.of(surface))
                .and(Rule.distinct("block_id"))
                .and(BlockKit::oneFocus);
    }

    /** What Slack would say of the blocks; nothing when they are right. */
    public static List<String> check(JsonArray blocks, Surface surface) {
        Findings findings = new Findings();
        Rule rule = surface == Surface.MESSAGE ? MESSAGE : blocks(surface);
        rule.check(blocks, "/blocks", findings);
        return findings.all();
    }

    /** What Slack would say of a modal or a Home tab. */
    public static List<String> checkView(JsonObject view) {
        Findings findings = new Findings();
        ("home".equals(Json.text(view, "type")) ? HOME : MODAL).check(view, "/view", findings);
        return findings.all();
    }

    public static boolean isTooLarge(JsonObject view) {
        return Json.write(view).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES_IN_A_VIEW;
    }

    private static void submitIsThere(JsonElement value, String at, Findings findings) {
        JsonObject view = value.getAsJsonObject();
        boolean asks = Json.objects(view, "blocks").anyMatch(block -> "input".equals(Json.text(block, "type")));
        if (asks && !view.has("submit")) {
            findings.add("`submit` is required when an `input` block is present", at);
        }
    }

    private static void oneFocus(JsonElement blocks, String at, Findings findings) {
        List<JsonObject> focused = new ArrayList<>();
        walk(blocks, object -> {
            if (Json.flag(object, "focus_on_load")) {
                focused.add(object);
            }
        });
        if (focused.size() > 1) {
            findings.add("only one element may have focus_on_load", at);
        }
    }

    /** How many characters all texts in the blocks have together. */
    public static int textLength(JsonArray blocks) {
        int[] sum = {0};
        walk(blocks, object -> sum[0] += Json.text(object, "text", "").length());
        return sum[0];
    }

    /** The files of the workspace that images in the blocks show. */
    public static List<String> slackFiles(JsonArray blocks) {
        List<String> files = new ArrayList<>();
        walk(blocks, object -> {
            String id = Json.text(Json.child(object, "slack_file"), "id");
            if (id != null) {
                files.add(id);
            }
        });
        return files;
    }

    /** The elements of a block that a person can use. */
    public static Stream<JsonObject> elements(JsonObject block) {
        return Stream.concat(
                        Stream.of("accessory", "element").map(name -> Json.child(block, name)),
                        Json.objects(block, "elements"))
                .filter(element -> element.has("action_id"));
    }

    /** A copy in which every block, and every element one can use, has an id. */
    public static JsonArray withIds(JsonArray blocks) {
        JsonArray copy = blocks.deepCopy();
        for (int i = 0; i < copy.size(); i++) {
            JsonObject block = copy.get(i).getAsJsonObject();
            if (!block.has("block_id") || Json.text(block, "block_id", "").isEmpty()) {
                block.addProperty("block_id", "auto." + i);
            }
            nameElements(block);
        }
        return copy;
    }

    private static void nameElements(JsonObject block) {
        List<JsonObject> elements = Stream.concat(
                        Stream.of("accessory", "element").map(name -> Json.child(block, name)),
                        "actions".equals(Json.text(block, "type")) ? Json.objects(block, "elements") : Stream.empty())
                .filter(element -> element.has("type") && !"image".equals(Json.text(element, "type")))
                .toList();
        for (int i = 0; i < elements.size(); i++) {
            if (!elements.get(i).has("action_id")) {
                elements.get(i).addProperty("action_id", "auto." + i);
            }
        }
    }

    private static void walk(JsonElement element, Consumer<JsonObject> visitor) {
        if (element instanceof JsonObject object) {
            visitor.accept(object);
            object.asMap().values().forEach(child -> walk(child, visitor));
        } else if (element instanceof JsonArray array) {
            array.forEach(child -> walk(child, visitor));
        }
    }
}
