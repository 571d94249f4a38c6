package nl.ontzorg.practice.slack;

import com.google.gson.JsonObject;
import nl.ontzorg.practice.world.Conversation;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Message;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.practice.world.Workspace;

/** Tells the app what happened where it is a member, as far as it asked to hear of it. */
final class Events {

    private final Workspace workspace;
    private final Scenario.App app;
    private final Payloads payloads;
    private final SocketMode socket;

    Events(Workspace workspace, SocketMode socket) {
        this.workspace = workspace;
        this.app = workspace.scenario().app();
        this.payloads = new Payloads(workspace);
        this.socket = socket;
    }

    /** A message was posted; a mention of the bot in a channel is told apart too. */
    Delivery posted(Conversation conversation, Message message) {
        if (message.isEphemeral()) {
            return Delivery.none();
        }
        JsonObject event = payloads.messageEvent(conversation, message);
        Delivery told = tellMessage(conversation, event);
        boolean byThisApp = app.user().equals(message.user());
        if (!conversation.isIm() && !byThisApp && message.text().contains("<@" + app.user() + ">")) {
            JsonObject mention = event.deepCopy();
            mention.addProperty("type", "app_mention");
            mention.remove("channel_type");
            return tell("app_mention", conversation, mention);
        }
        return told;
    }

    void changed(Conversation conversation, Message message, JsonObject before) {
        JsonObject event = aboutMessage(conversation, "message_changed", before);
        event.add("message", message.json().deepCopy());
        tellMessage(conversation, event);
    }

    void deleted(Conversation conversation, Message message) {
        JsonObject event =
                aboutMessage(conversation, "message_deleted", message.json().deepCopy());
        event.addProperty("deleted_ts", message.ts());
        tellMessage(conversation, event);
    }

    private JsonObject aboutMessage(Conversation conversation, String subtype, JsonObject before) {
        String ts = workspace.stamp();
        JsonObject event = payloads.messageEvent(conversation, new Message(Json.object("ts", ts), null));
        event.addProperty("subtype", subtype);
        event.addProperty("hidden", true);
        event.add("previous_message", before);
        return event;
    }

    Delivery reacted(Conversation conversation, Message message, String person, String emoji, boolean added) {
        String type = added ? "reaction_added" : "reaction_removed";
        JsonObject event = Json.object(
                "type",
                type,
                "user",
                person,
                "reaction",
                emoji,
                "item_user",
                message.user(),
                "item",
                Json.object("type", "message", "channel", conversation.id(), "ts", message.ts()),
                "event_ts",
                workspace.stamp());
        return tell(type, conversation, event);
    }

    Delivery homeOpened(Conversation direct, String person, String tab) {
        JsonObject event = Json.object(
                "type",
                "app_home_opened",
                "user",
                person,
                "channel",
                direct.id(),
                "tab",
                tab,
                "event_ts",
                workspace.stamp());
        workspace.views().home(person).ifPresent(view -> event.add("view", view));
        return tell("app_home_opened", direct, event);
    }

    private Delivery tellMessage(Conversation conversation, JsonObject event) {
        String plural = conversation.isIm() ? "im" : Json.text(event, "channel_type", "") + "s";
        return tell("message." + plural, conversation, event);
    }

    private Delivery tell(String subscription, Conversation conversation, JsonObject event) {
        boolean heard = conversation.has(app.user()) && app.access().events().contains(subscription);
        return heard ? socket.event(payloads.event(event)) : Delivery.none();
    }
}
