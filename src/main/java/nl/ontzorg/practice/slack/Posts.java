package nl.ontzorg.practice.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import nl.ontzorg.practice.blocks.BlockKit;
import nl.ontzorg.practice.world.Conversation;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Message;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.practice.world.Workspace;
import org.jspecify.annotations.Nullable;

/** Makes and changes the bot's messages, and refuses what Slack would refuse. */
final class Posts {

    private static final int LONGEST_TEXT = 40_000;
    private static final int LONGEST_UPDATE = 4_000;
    private static final int MOST_ATTACHMENTS = 100;

    private final Workspace workspace;
    private final Scenario.App app;
    private final Events events;

    Posts(Workspace workspace, Events events) {
        this.workspace = workspace;
        this.app = workspace.scenario().app();
        this.events = events;
    }

    /** The message that the arguments of a call describe, not yet posted. */
    JsonObject compose(Args args) {
        JsonObject message = Json.object(
                "type", "message",
                "user", app.user(),
                "bot_id", app.botId(),
                "app_id", app.id(),
                "bot_profile", botProfile());
        String text = args.text("text", "");
        message.addProperty("text", text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        addStructure(message, args);
        if (text.isEmpty() && !message.has("blocks") && !message.has("attachments")) {
            throw new SlackError("no_text");
        }
        return message;
    }

    private void addStructure(JsonObject message, Args args) {
        JsonArray blocks = list(args, "blocks", "invalid_blocks_format");
        if (blocks != null) {
            check(blocks);
            message.add("blocks", BlockKit.withIds(blocks));
            if (blocks.isEmpty()) {
                message.remove("blocks");
            }
        }
        JsonArray attachments = list(args, "attachments", "invalid_attachments");
        if (attachments != null && attachments.size() > MOST_ATTACHMENTS) {
            throw new SlackError("too_many_attachments");
        } else if (attachments != null && !attachments.isEmpty()) {
            message.add("attachments", attachments);
        }
        JsonElement metadata = args.tree("metadata");
        if (metadata != null) {
            message.add("metadata", checkedMetadata(metadata));
        }
    }

    private void check(JsonArray blocks) {
        List<String> wrong = BlockKit.check(blocks, BlockKit.Surface.MESSAGE);
        if (!wrong.isEmpty()) {
            throw new SlackError("invalid_blocks", wrong);
        }
        if (BlockKit.textLength(blocks) > BlockKit.MOST_TEXT_IN_A_MESSAGE) {
            throw new SlackError("msg_blocks_too_long");
        }
        for (String file : BlockKit.slackFiles(blocks)) {
            if (workspace.file(file).isEmpty()) {
                throw new SlackError("invalid_blocks", List.of("[ERROR] invalid slack file: " + file));
            }
        }
    }

    private static @Nullable JsonArray list(Args args, String name, String error) {
        JsonElement value = args.tree(name);
        if (value != null && !value.isJsonArray()) {
            throw new SlackError(error);
        }
        return value == null ? null : value.getAsJsonArray();
    }

    private static JsonObject checkedMetadata(JsonElement metadata) {
        if (metadata instanceof JsonObject object
                && Json.text(object, "event_type") != null
                && object.get("event_payload") instanceof JsonObject) {
            return object;
        }
        throw new SlackError("invalid_metadata_format");
    }

    /** Changes a message in place; blocks that are not given stay as they are. */
    void change(Conversation conversation, Message message, Args args) {
        String text = args.text("text");
        if (text != null && text.length() > LONGEST_UPDATE) {
            throw new SlackError("msg_too_long");
        }
        if (text == null && !args.has("blocks") && !args.has("attachments")) {
            throw new SlackError("no_text");
        }
        JsonObject before = message.json().deepCopy();
        if (args.has("blocks")) {
            message.json().remove("blocks");
        }
        try {
            addStructure(message.json(), args);
        } catch (SlackError e) {
            message.json().add("blocks", before.get("blocks"));
            throw e;
        }
        if (text != null) {
            message.json().addProperty("text", text);
        }
        workspace.edited(message);
        if (!message.isEphemeral()) {
            events.changed(conversation, message, before);
        }
    }

    private JsonObject botProfile() {
        return Json.object(
                "id", app.botId(),
                "app_id", app.id(),
                "name", workspace.scenario().bot().name(),
                "deleted", false,
                "updated", 0,
                "team_id", workspace.scenario().team().id());
    }
}
