package nl.ontzorg.practice.slack;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.ontzorg.practice.world.Conversation;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Message;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.practice.world.Scenario.Person;
import nl.ontzorg.practice.world.Workspace;

/** Slash commands and shortcuts: how a person calls the app. */
public final class Commands {

    private final Workspace workspace;
    private final Payloads payloads;
    private final Typing typing;
    private final SocketMode socket;
    private final Triggers triggers;
    private final Replies replies;
    private final ResponseUrls responseUrls;

    Commands(Workspace workspace, SocketMode socket, Triggers triggers, Replies replies, ResponseUrls responseUrls) {
        this.workspace = workspace;
        this.payloads = new Payloads(workspace);
        this.typing = new Typing(workspace);
        this.socket = socket;
        this.triggers = triggers;
        this.replies = replies;
        this.responseUrls = responseUrls;
    }

    public CompletableFuture<Outcome> command(Person person, Conversation conversation, String name, String text) {
        Optional<Scenario.Command> known = workspace.scenario().command(name);
        if (known.isEmpty()) {
            return CompletableFuture.completedFuture(Outcome.failed("unknown_command"));
        }
        Replies.Place place = new Replies.Place(conversation, person.id(), null);
        String sent = known.get().escape() ? typing.escapedCommand(text) : text;
        JsonObject payload = payloads.command(person, conversation, name, sent);
        payload.addProperty("response_url", responseUrls.give(place));
        payload.addProperty("trigger_id", triggers.give(person.id()));
        return socket.ask(Envelope.COMMAND, payload).thenApply(ack -> finish(place, name, ack));
    }

    private Outcome finish(Replies.Place place, String called, Ack ack) {
        synchronized (workspace) {
            if (ack.came()) {
                return answer(place, called, ack.payload());
            }
            fail(place, called, String.valueOf(ack.failure()));
            return Outcome.failed(ack.failure());
        }
    }

    private Outcome answer(Replies.Place place, String called, JsonObject payload) {
        try {
            replies.acknowledged(place, payload);
            return Outcome.done();
        } catch (SlackError e) {
            fail(place, called, Json.text(e.answer(), "error", ""));
            return Outcome.failed(Json.text(e.answer(), "error"));
        }
    }

    /** Tells the person, and only them, as Slack's own bot does. */
    private void fail(Replies.Place place, String called, String error) {
        String text = called + " failed with the error \"" + error + "\"";
        JsonObject notice = Json.object("called", called, "error", error);
        JsonObject message = Json.object(
                "type", "message", "subtype", "practice_notice", "user", "USLACKBOT", "text", text, "notice", notice);
        workspace.post(place.conversation(), message, place.person());
    }

    public CompletableFuture<Outcome> shortcut(Person person, String callbackId) {
        JsonObject payload = payloads.interaction("shortcut", person);
        payload.addProperty("callback_id", callbackId);
        payload.addProperty("action_ts", workspace.stamp());
        payload.addProperty("trigger_id", triggers.give(person.id()));
        return socket.ask(Envelope.INTERACTION, payload).thenApply(ack -> Outcome.failed(ack.failure()));
    }

    /** A shortcut on a message, in whatever conversation the person sees it. */
    public CompletableFuture<Outcome> messageShortcut(
            Person person, Conversation conversation, Message message, String callbackId) {
        Replies.Place place = new Replies.Place(conversation, person.id(), message);
        JsonObject payload = payloads.interaction("message_action", person);
        payload.addProperty("callback_id", callbackId);
        payload.addProperty("action_ts", workspace.stamp());
        payload.addProperty("trigger_id", triggers.give(person.id()));
        payload.addProperty("response_url", responseUrls.give(place));
        payload.add("channel", payloads.channel(conversation));
        payload.addProperty("message_ts", message.ts());
        payload.add("message", message.json().deepCopy());
        return socket.ask(Envelope.INTERACTION, payload).thenApply(ack -> Outcome.failed(ack.failure()));
    }
}
