package nl.ontzorg.practice.slack;

import com.google.gson.JsonObject;
import java.util.Optional;
import nl.ontzorg.practice.world.Conversation;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Message;
import nl.ontzorg.practice.world.Workspace;
import org.jspecify.annotations.Nullable;

/** Puts the answer to a command or a click where it belongs. */
final class Replies {

    /** Where somebody did something: in a conversation, and perhaps on a message in it. */
    record Place(
            Conversation conversation,
            String person,
            @Nullable Message message) {}

    private final Workspace workspace;
    private final Posts posts;
    private final Events events;

    Replies(Workspace workspace, Posts posts, Events events) {
        this.workspace = workspace;
        this.posts = posts;
        this.events = events;
    }

    /** Posts, replaces or deletes, as the answer says; without a word on it only the person sees it. */
    void reply(Place place, JsonObject answer) {
        Args args = new Args(answer);
        Message source = place.message();
        if (args.flag("delete_original")) {
            original(source).ifPresent(message -> delete(place.conversation(), message));
        } else if (args.flag("replace_original")) {
            original(source).ifPresent(message -> posts.change(place.conversation(), message, args));
        } else {
            boolean toAll = "in_channel".equals(args.text("response_type"));
            JsonObject message = posts.compose(args);
            if (source != null && source.isReply() && !message.has("thread_ts")) {
                message.addProperty("thread_ts", source.threadTs());
            }
            Message posted = workspace.post(place.conversation(), message, toAll ? null : place.person());
            events.posted(place.conversation(), posted);
        }
    }

    private static Optional<Message> original(@Nullable Message source) {
        if (source == null) {
            throw new SlackError("message_not_found");
        }
        return Optional.of(source);
    }

    private void delete(Conversation conversation, Message message) {
        workspace.delete(conversation, message);
        if (!message.isEphemeral()) {
            events.deleted(conversation, message);
        }
    }

    /** What an acknowledgement carried, if it says something. */
    void acknowledged(Place place, JsonObject payload) {
        if (Json.text(payload, "text") != null || payload.has("blocks")) {
            reply(place, payload);
        }
    }
}
