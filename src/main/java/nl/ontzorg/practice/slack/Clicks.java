package nl.ontzorg.practice.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.concurrent.CompletableFuture;
import nl.ontzorg.practice.blocks.BlockKit;
import nl.ontzorg.practice.world.Conversation;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Message;
import nl.ontzorg.practice.world.Scenario.Person;
import nl.ontzorg.practice.world.Workspace;

/** Buttons pressed and things chosen, in messages and in views. */
public final class Clicks {

    /** Which element, what was chosen in it, and what else is filled in beside it. */
    public record Click(String blockId, String actionId, JsonElement chosen, JsonObject values) {}

    private final Workspace workspace;
    private final Payloads payloads;
    private final SocketMode socket;
    private final Triggers triggers;
    private final ResponseUrls responseUrls;

    Clicks(Workspace workspace, SocketMode socket, Triggers triggers, ResponseUrls responseUrls) {
        this.workspace = workspace;
        this.payloads = new Payloads(workspace);
        this.socket = socket;
        this.triggers = triggers;
        this.responseUrls = responseUrls;
    }

    public CompletableFuture<Outcome> onMessage(
            Person person, Conversation conversation, Message message, Click click) {
        JsonObject element = element(message.json(), click);
        JsonObject payload = begin(person);
        JsonObject container = Json.object(
                "type", "message",
                "message_ts", message.ts(),
                "channel_id", conversation.id(),
                "is_ephemeral", message.isEphemeral());
        if (message.threadTs() != null) {
            container.addProperty("thread_ts", message.threadTs());
        }
        payload.add("container", container);
        payload.add("channel", payloads.channel(conversation));
        if (!message.isEphemeral()) {
            payload.add("message", message.json().deepCopy());
        }
        payload.add("state", ViewState.of(message.blocks(), click.values()));
        payload.addProperty("response_url", responseUrls.give(new Replies.Place(conversation, person.id(), message)));
        return send(payload, action(element, click));
    }

    public CompletableFuture<Outcome> onView(Person person, JsonObject view, Click click) {
        JsonObject element = element(view, click);
        JsonObject shown = view.deepCopy();
        shown.add("state", ViewState.of(Json.objects(view, "blocks"), click.values()));
        JsonObject payload = begin(person);
        payload.add("container", Json.object("type", "view", "view_id", Json.text(view, "id")));
        payload.add("view", shown);
        return send(payload, action(element, click));
    }

    private JsonObject begin(Person person) {
        JsonObject payload = payloads.interaction("block_actions", person);
        payload.addProperty("trigger_id", triggers.give(person.id()));
        return payload;
    }

    private CompletableFuture<Outcome> send(JsonObject payload, JsonObject action) {
        JsonArray actions = new JsonArray();
        actions.add(action);
        payload.add("actions", actions);
        return socket.ask(Envelope.INTERACTION, payload).thenApply(ack -> Outcome.failed(ack.failure()));
    }

    private static JsonObject element(JsonObject holder, Click click) {
        return Json.objects(holder, "blocks")
                .filter(block -> click.blockId().equals(Json.text(block, "block_id")))
                .flatMap(BlockKit::elements)
                .filter(element -> click.actionId().equals(Json.text(element, "action_id")))
                .findFirst()
                .orElseThrow(() -> new SlackError("no_such_element"));
    }

    private JsonObject action(JsonObject element, Click click) {
        String type = Json.text(element, "type", "");
        JsonObject action;
        if (type.equals("button")) {
            action = Json.object("type", type, "text", element.get("text"));
            if (element.has("value")) {
                action.add("value", element.get("value"));
            }
        } else if (type.equals("overflow")) {
            action = Json.object("type", type, "selected_option", ViewState.option(element, click.chosen()));
        } else {
            action = ViewState.value(element, click.chosen());
        }
        action.addProperty("block_id", click.blockId());
        action.addProperty("action_id", click.actionId());
        action.addProperty("action_ts", workspace.stamp());
        return action;
    }
}
