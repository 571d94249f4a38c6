package nl.ontzorg.practice.slack;

import com.google.gson.JsonObject;
import java.util.Map;
import nl.ontzorg.practice.slack.WebApi.Method;
import nl.ontzorg.practice.world.Conversation;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Message;
import nl.ontzorg.practice.world.Workspace;

/** What the bot says, changes and takes back. */
final class ChatMethods implements WebApi.Family {

    private static final String SCOPE = "chat:write";

    private final Workspace workspace;
    private final Directory directory;
    private final Posts posts;
    private final Events events;

    ChatMethods(Workspace workspace, Directory directory, Posts posts, Events events) {
        this.workspace = workspace;
        this.directory = directory;
        this.posts = posts;
        this.events = events;
    }

    @Override
    public Map<String, Method> methods() {
        return Map.of(
                "chat.postMessage", Method.bot(SCOPE, this::post),
                "chat.postEphemeral", Method.bot(SCOPE, this::postEphemeral),
                "chat.update", Method.bot(SCOPE, this::update),
                "chat.delete", Method.bot(SCOPE, this::delete),
                "chat.getPermalink", Method.bot(null, this::permalink));
    }

    private JsonObject post(Args args) {
        Conversation conversation = directory.addressed(args.required("channel"));
        JsonObject composed = composed(args, conversation);
        if (args.flag("reply_broadcast") && composed.has("thread_ts")) {
            composed.addProperty("subtype", "thread_broadcast");
        }
        Message message = workspace.post(conversation, composed, null);
        events.posted(conversation, message);
        return Json.object(
                "channel", conversation.id(),
                "ts", message.ts(),
                "message", message.json().deepCopy());
    }

    private JsonObject composed(Args args, Conversation conversation) {
        JsonObject message = posts.compose(args);
        String thread = args.text("thread_ts", "");
        if (!thread.isEmpty()) {
            if (conversation.message(thread).isEmpty()) {
                throw new SlackError("thread_not_found");
            }
            message.addProperty("thread_ts", thread);
        }
        return message;
    }

    private JsonObject postEphemeral(Args args) {
        Conversation conversation = directory.addressed(args.required("channel"));
        String person = directory.person(args.required("user")).id();
        if (!conversation.has(person)) {
            throw new SlackError("user_not_in_channel");
        }
        Message message = workspace.post(conversation, composed(args, conversation), person);
        return Json.object("message_ts", message.ts());
    }

    private JsonObject update(Args args) {
        Conversation conversation = directory.joined(args.required("channel"));
        Message message = own(conversation, args.required("ts"), "cant_update_message");
        posts.change(conversation, message, args);
        return Json.object(
                "channel", conversation.id(),
                "ts", message.ts(),
                "text", message.text(),
                "message", message.json().deepCopy());
    }

    private JsonObject delete(Args args) {
        Conversation conversation = directory.joined(args.required("channel"));
        Message message = own(conversation, args.required("ts"), "cant_delete_message");
        workspace.delete(conversation, message);
        events.deleted(conversation, message);
        return Json.object("channel", conversation.id(), "ts", message.ts());
    }

    private Message own(Conversation conversation, String ts, String refusal) {
        Message message = directory.message(conversation, ts);
        if (!directory.bot().equals(message.user())) {
            throw new SlackError(refusal);
        }
        return message;
    }

    private JsonObject permalink(Args args) {
        Conversation conversation = directory.visible(args.required("channel"));
        Message message = directory.message(conversation, args.required("message_ts"));
        return Json.object("channel", conversation.id(), "permalink", directory.permalink(conversation, message));
    }
}
