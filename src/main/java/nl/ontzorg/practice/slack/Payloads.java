package nl.ontzorg.practice.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import nl.ontzorg.practice.world.Conversation;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Message;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.practice.world.Scenario.Person;
import nl.ontzorg.practice.world.Workspace;

/** Builds the payloads of events, commands and interactions in Slack's form. */
final class Payloads {

    /** The old way to know Slack from others; still a field of every payload. */
    private static final String VERIFICATION_TOKEN = "practice";

    private final Workspace workspace;
    private final Scenario scenario;

    Payloads(Workspace workspace) {
        this.workspace = workspace;
        this.scenario = workspace.scenario();
    }

    JsonObject event(JsonObject event) {
        String team = scenario.team().id();
        JsonObject authorization = Json.object(
                "enterprise_id",
                null,
                "team_id",
                team,
                "user_id",
                scenario.app().user(),
                "is_bot",
                true,
                "is_enterprise_install",
                false);
        JsonArray authorizations = new JsonArray();
        authorizations.add(authorization);
        return Json.object(
                "token",
                VERIFICATION_TOKEN,
                "team_id",
                team,
                "context_team_id",
                team,
                "context_enterprise_id",
                null,
                "api_app_id",
                scenario.app().id(),
                "event",
                event,
                "type",
                "event_callback",
                "event_id",
                workspace.newId("Ev"),
                "event_time",
                workspace.time().instant().getEpochSecond(),
                "authorizations",
                authorizations,
                "is_ext_shared_channel",
                false,
                "event_context",
                workspace.newId("4-"));
    }

    /** A message as an event tells of it. */
    JsonObject messageEvent(Conversation conversation, Message message) {
        JsonObject event = message.json().deepCopy();
        event.addProperty("type", "message");
        event.addProperty("channel", conversation.id());
        event.addProperty("channel_type", conversation.isIm() ? "im" : channelType(conversation));
        event.addProperty("event_ts", message.ts());
        return event;
    }

    private static String channelType(Conversation conversation) {
        return conversation.kind() == Conversation.Kind.GROUP ? "group" : "channel";
    }

    /** A command's payload: a form in HTTP, and so all its values are texts. */
    JsonObject command(Person person, Conversation conversation, String command, String text) {
        return Json.object(
                "token", VERIFICATION_TOKEN,
                "team_id", scenario.team().id(),
                "team_domain", scenario.team().domain(),
                "channel_id", conversation.id(),
                "channel_name", conversation.name(),
                "user_id", person.id(),
                "user_name", person.name(),
                "command", command,
                "text", text,
                "api_app_id", scenario.app().id(),
                "is_enterprise_install", "false");
    }

    /** What every interaction begins with. */
    JsonObject interaction(String type, Person person) {
        return Json.object(
                "type",
                type,
                "token",
                VERIFICATION_TOKEN,
                "team",
                Json.object(
                        "id", scenario.team().id(), "domain", scenario.team().domain()),
                "user",
                Json.object(
                        "id", person.id(),
                        "username", person.name(),
                        "name", person.name(),
                        "team_id", scenario.team().id()),
                "api_app_id",
                scenario.app().id(),
                "enterprise",
                JsonNull.INSTANCE,
                "is_enterprise_install",
                false);
    }

    JsonObject channel(Conversation conversation) {
        return Json.object("id", conversation.id(), "name", conversation.name());
    }
}
