package nl.ontzorg.practice.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Scenario.Person;
import nl.ontzorg.practice.world.Views;
import nl.ontzorg.practice.world.Workspace;

/** Modals sent in and closed, and what the app answers to that. */
public final class Modals {

    /** What the page says in the language of its reader. */
    private static final String REQUIRED = "required";

    private static final String TOO_LONG = "too_long";
    private static final String TOO_SHORT = "too_short";

    private final Workspace workspace;
    private final Views views;
    private final Payloads payloads;
    private final SocketMode socket;
    private final Triggers triggers;
    private final ViewForms forms;

    Modals(Workspace workspace, SocketMode socket, Triggers triggers, ViewForms forms) {
        this.workspace = workspace;
        this.views = workspace.views();
        this.payloads = new Payloads(workspace);
        this.socket = socket;
        this.triggers = triggers;
        this.forms = forms;
    }

    public CompletableFuture<Outcome> submit(Person person, JsonObject view, JsonObject values) {
        JsonObject filled = view.deepCopy();
        filled.add("state", ViewState.of(Json.objects(view, "blocks"), values));
        JsonObject errors = incomplete(filled);
        if (!errors.isEmpty()) {
            return CompletableFuture.completedFuture(Outcome.wrongFields(errors));
        }
        JsonObject payload = payloads.interaction("view_submission", person);
        payload.addProperty("trigger_id", triggers.give(person.id()));
        payload.add("view", filled);
        payload.add("response_urls", new JsonArray());
        return socket.ask(Envelope.INTERACTION, payload).thenApply(ack -> finish(person, view, ack));
    }

    /** What Slack itself holds back before the app is asked. */
    private static JsonObject incomplete(JsonObject filled) {
        JsonObject errors = new JsonObject();
        JsonObject values = Json.child(Json.child(filled, "state"), "values");
        Json.objects(filled, "blocks")
                .filter(block -> "input".equals(Json.text(block, "type")))
                .forEach(block -> {
                    String id = Json.text(block, "block_id", "");
                    JsonObject element = Json.child(block, "element");
                    JsonObject value = Json.child(Json.child(values, id), Json.text(element, "action_id", ""));
                    String wrong = wrong(element, value, Json.flag(block, "optional"));
                    if (!wrong.isEmpty()) {
                        errors.addProperty(id, wrong);
                    }
                });
        return errors;
    }

    private static String wrong(JsonObject element, JsonObject value, boolean optional) {
        if (ViewState.isEmpty(value)) {
            return optional ? "" : REQUIRED;
        }
        int length = Json.text(value, "value", "").length();
        if (length > Integer.parseInt(Json.text(element, "max_length", "3000"))) {
            return TOO_LONG;
        }
        return length < Integer.parseInt(Json.text(element, "min_length", "0")) ? TOO_SHORT : "";
    }

    private Outcome finish(Person person, JsonObject view, Ack ack) {
        if (!ack.came()) {
            return Outcome.failed(ack.failure());
        }
        synchronized (workspace) {
            try {
                return follow(person, view, ack.payload());
            } catch (SlackError e) {
                return Outcome.failed(Json.text(e.answer(), "error"));
            } finally {
                workspace.changes().happened();
            }
        }
    }

    private Outcome follow(Person person, JsonObject view, JsonObject answer) {
        switch (Json.text(answer, "response_action", "")) {
            case "errors" -> {
                return errors(view, Json.child(answer, "errors"));
            }
            case "update" -> views.replace(forms.successor(forms.checked(Json.child(answer, "view")), view));
            case "push" -> forms.push(person.id(), forms.modal(forms.checked(Json.child(answer, "view"))));
            case "clear" -> views.close(person.id(), null);
            default -> views.close(person.id(), Json.text(view, "id"));
        }
        return Outcome.done();
    }

    /** Errors must stand at input blocks of the view, as Slack demands. */
    private static Outcome errors(JsonObject view, JsonObject errors) {
        List<String> inputs = Json.objects(view, "blocks")
                .filter(block -> "input".equals(Json.text(block, "type")))
                .map(block -> Json.text(block, "block_id", ""))
                .toList();
        boolean fits = !errors.isEmpty() && errors.keySet().stream().allMatch(inputs::contains);
        return fits ? Outcome.wrongFields(errors) : Outcome.failed("invalid_errors");
    }

    /** Closes a modal, or with {@code all} everything that is open; the app hears of it if it asked to. */
    public CompletableFuture<Outcome> close(Person person, JsonObject view, boolean all, JsonObject values) {
        List<JsonObject> stack = views.stack(person.id());
        boolean cleared = all || Json.flag(view, "clear_on_close");
        views.close(person.id(), cleared ? null : Json.text(view, "id"));
        workspace.changes().happened();
        JsonElement notify = view.get("notify_on_close");
        if (!stack.contains(view) || notify == null || !notify.getAsBoolean()) {
            return CompletableFuture.completedFuture(Outcome.done());
        }
        JsonObject closed = view.deepCopy();
        closed.add("state", ViewState.of(Json.objects(view, "blocks"), values));
        JsonObject payload = payloads.interaction("view_closed", person);
        payload.add("view", closed);
        payload.addProperty("is_cleared", cleared);
        return socket.ask(Envelope.INTERACTION, payload).thenApply(ack -> Outcome.failed(ack.failure()));
    }
}
