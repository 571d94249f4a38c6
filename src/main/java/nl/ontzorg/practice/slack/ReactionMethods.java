package nl.ontzorg.practice.slack;

import com.google.gson.JsonObject;
import java.util.Map;
import nl.ontzorg.practice.slack.WebApi.Method;
import nl.ontzorg.practice.world.Conversation;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Message;
import nl.ontzorg.practice.world.Workspace;

/** Emoji under messages. */
final class ReactionMethods implements WebApi.Family {

    private final Workspace workspace;
    private final Directory directory;
    private final Events events;

    ReactionMethods(Workspace workspace, Directory directory, Events events) {
        this.workspace = workspace;
        this.directory = directory;
        this.events = events;
    }

    @Override
    public Map<String, Method> methods() {
        return Map.of(
                "reactions.add", Method.bot("reactions:write", args -> change(args, true)),
                "reactions.remove", Method.bot("reactions:write", args -> change(args, false)),
                "reactions.get", Method.bot("reactions:read", this::get));
    }

    private JsonObject change(Args args, boolean add) {
        Conversation conversation = directory.joined(args.required("channel"));
        Message message = directory.message(conversation, args.required("timestamp"));
        String emoji = args.required("name");
        if (!workspace.react(message, directory.bot(), emoji, add)) {
            throw new SlackError(add ? "already_reacted" : "no_reaction");
        }
        events.reacted(conversation, message, directory.bot(), emoji, add);
        return new JsonObject();
    }

    private JsonObject get(Args args) {
        Conversation conversation = directory.joined(args.required("channel"));
        Message message = directory.message(conversation, args.required("timestamp"));
        return Json.object(
                "type", "message",
                "channel", conversation.id(),
                "message", message.json().deepCopy());
    }
}
