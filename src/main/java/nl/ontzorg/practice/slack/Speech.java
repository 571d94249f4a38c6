package nl.ontzorg.practice.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.UUID;
import nl.ontzorg.practice.world.Conversation;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Message;
import nl.ontzorg.practice.world.Scenario.Person;
import nl.ontzorg.practice.world.StoredFile;
import nl.ontzorg.practice.world.Workspace;
import org.jspecify.annotations.Nullable;

/** What people say, share, upload and react with, and the events that follow from it. */
public final class Speech {

    private final Workspace workspace;
    private final Directory directory;
    private final Typing typing;
    private final Files files;
    private final Events events;

    Speech(Workspace workspace, Directory directory, Files files, Events events) {
        this.workspace = workspace;
        this.directory = directory;
        this.typing = new Typing(workspace);
        this.files = files;
        this.events = events;
    }

    /** Completes when the app has heard it, or will not. */
    public Delivery say(Person person, Conversation conversation, String typed, @Nullable String thread) {
        JsonObject message = said(person, typed, thread);
        return post(conversation, message);
    }

    private JsonObject said(Person person, String typed, @Nullable String thread) {
        JsonObject message = Json.object(
                "client_msg_id", UUID.randomUUID(),
                "type", "message",
                "user", person.id(),
                "text", typing.mrkdwn(typed));
        if (!typed.isEmpty()) {
            message.add("blocks", typing.blocks(typed));
        }
        if (thread != null) {
            message.addProperty("thread_ts", thread);
        }
        return message;
    }

    private Delivery post(Conversation conversation, JsonObject json) {
        Message message = workspace.post(conversation, json, null);
        workspace.read(conversation, Json.text(json, "user", ""), message.ts());
        return events.posted(conversation, message);
    }

    /** Shares a message into another conversation, with a word of one's own. */
    public void share(Person person, Conversation from, Message original, Conversation to, String comment) {
        JsonObject attachment = Json.object(
                "id", 1,
                "fallback", "[" + original.ts() + "] " + original.user() + ": " + original.text(),
                "ts", original.ts(),
                "author_id", original.user(),
                "author_name", directory.person(original.user()).realName(),
                "channel_id", from.id(),
                "channel_team", workspace.scenario().team().id(),
                "is_msg_unfurl", true,
                "is_share", true,
                "from_url", directory.permalink(from, original),
                "text", original.text(),
                "footer", from.isIm() ? "Direct message" : "Posted in #" + from.name(),
                "mrkdwn_in", new JsonArray());
        attachment.add("message_blocks", messageBlocks(from, original));
        if (original.json().has("files")) {
            attachment.add("files", original.json().get("files").deepCopy());
        }
        JsonObject message = said(person, comment, null);
        JsonArray attachments = new JsonArray();
        attachments.add(attachment);
        message.add("attachments", attachments);
        post(to, message);
    }

    private JsonArray messageBlocks(Conversation from, Message original) {
        JsonArray blocks = new JsonArray();
        blocks.add(Json.object(
                "team", workspace.scenario().team().id(),
                "channel", from.id(),
                "ts", original.ts(),
                "message", Json.object("blocks", Json.items(original.json(), "blocks"))));
        return blocks;
    }

    /** Posts a file with a word to it. */
    public void upload(Person person, Conversation conversation, String name, byte[] content, String comment) {
        StoredFile file = files.describe(workspace.newId("F"), name, person.id(), content);
        workspace.keep(file);
        JsonObject message = said(person, comment, null);
        message.addProperty("subtype", "file_share");
        message.addProperty("upload", true);
        JsonArray shared = new JsonArray();
        shared.add(file.json());
        message.add("files", shared);
        post(conversation, message);
    }

    /** Puts an emoji under a message, or takes it away. */
    public void react(Person person, Conversation conversation, Message message, String emoji, boolean add) {
        if (workspace.react(message, person.id(), emoji, add)) {
            events.reacted(conversation, message, person.id(), emoji, add);
        }
    }

    /** Opens the app's Home tab, or its messages. */
    public void openApp(Person person, String tab) {
        events.homeOpened(workspace.direct(directory.bot(), person.id()), person.id(), tab);
    }
}
