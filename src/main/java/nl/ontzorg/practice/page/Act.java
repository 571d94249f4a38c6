package nl.ontzorg.practice.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.NotFoundResponse;
import nl.ontzorg.practice.slack.Clicks.Click;
import nl.ontzorg.practice.world.Conversation;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Message;
import nl.ontzorg.practice.world.Scenario.Person;
import nl.ontzorg.practice.world.Workspace;
import org.jspecify.annotations.Nullable;

/** Something a person does on the page, as it was sent, with what it is about looked up. */
record Act(Workspace workspace, JsonObject json) {

    Person person() {
        return workspace
                .scenario()
                .person(text("as"))
                .filter(person -> !person.is("is_bot"))
                .orElseThrow(() -> new NotFoundResponse("no such person: " + text("as")));
    }

    Conversation conversation() {
        return conversation("in");
    }

    /** A conversation the person is in; the id of a person means the direct messages with them. */
    Conversation conversation(String field) {
        String id = text(field);
        if (workspace.scenario().person(id).isPresent()) {
            return workspace.direct(person().id(), id);
        }
        return workspace
                .conversation(id)
                .filter(conversation -> conversation.has(person().id()))
                .orElseThrow(() -> new NotFoundResponse("no such conversation: " + id));
    }

    Message message() {
        return conversation()
                .message(text("ts"))
                .filter(message -> message.isSeenBy(person().id()))
                .orElseThrow(() -> new NotFoundResponse("no such message: " + text("ts")));
    }

    /** A modal open before the person, or their Home tab. */
    JsonObject view() {
        String person = person().id();
        return workspace.views().stack(person).stream()
                .filter(view -> text("view").equals(Json.text(view, "id")))
                .findFirst()
                .or(() -> workspace
                        .views()
                        .home(person)
                        .filter(home -> text("view").equals(Json.text(home, "id"))))
                .orElseThrow(() -> new NotFoundResponse("no such view: " + text("view")));
    }

    Click click() {
        JsonElement chosen = json.has("value") ? json.get("value") : JsonNull.INSTANCE;
        return new Click(text("block_id"), text("action_id"), chosen, values());
    }

    JsonObject values() {
        return Json.child(json, "values");
    }

    String text(String field) {
        String value = Json.text(json, field);
        if (value == null) {
            throw new BadRequestResponse("missing: " + field);
        }
        return value;
    }

    @Nullable String optional(String field) {
        return Json.text(json, field);
    }

    boolean has(String field) {
        return Json.text(json, field) != null;
    }

    boolean flag(String field) {
        return Json.flag(json, field);
    }
}
