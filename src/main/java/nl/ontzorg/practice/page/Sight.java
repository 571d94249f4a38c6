package nl.ontzorg.practice.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ontzorg.practice.slack.SocketMode;
import nl.ontzorg.practice.world.Conversation;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Message;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.practice.world.Scenario.Person;
import nl.ontzorg.practice.world.Workspace;
import org.jspecify.annotations.Nullable;

/** What a person sees of the workspace. */
final class Sight {

    private static final int MOST_MESSAGES = 300;

    private final String run = UUID.randomUUID().toString();
    private final Workspace workspace;
    private final Scenario scenario;
    private final SocketMode socket;

    Sight(Workspace workspace, SocketMode socket) {
        this.workspace = workspace;
        this.scenario = workspace.scenario();
        this.socket = socket;
    }

    /** What does not change while the workspace runs. */
    JsonObject fixed() {
        JsonObject welcome = new JsonObject();
        scenario.welcome().forEach((language, lines) -> welcome.add(language, Json.array(lines)));
        return Json.object(
                "team",
                        Json.object(
                                "id",
                                scenario.team().id(),
                                "name",
                                scenario.team().name(),
                                "zone",
                                scenario.team().zone()),
                "bot", scenario.app().user(),
                "people", scenario.people().stream().map(Sight::person).toList(),
                "commands",
                        scenario.app().commands().stream().map(Sight::command).toList(),
                "shortcuts",
                        scenario.app().shortcuts().stream().map(Sight::shortcut).toList(),
                "welcome", welcome);
    }

    private static JsonObject person(Person person) {
        return Json.object(
                "id", person.id(),
                "name", person.name(),
                "real_name", person.realName(),
                "role", words(person.role()),
                "speaks", person.region().speaks(),
                "tz", person.region().tz(),
                "is_bot", person.is("is_bot"));
    }

    private static JsonObject command(Scenario.Command command) {
        return Json.object("name", command.name(), "hint", command.hint(), "description", words(command.description()));
    }

    private static JsonObject shortcut(Scenario.Shortcut shortcut) {
        return Json.object(
                "callback_id", shortcut.callbackId(), "type", shortcut.type(), "name", words(shortcut.name()));
    }

    private static JsonObject words(Map<String, String> byLanguage) {
        JsonObject words = new JsonObject();
        byLanguage.forEach(words::addProperty);
        return words;
    }

    JsonObject state(Person me, @Nullable Conversation open) {
        JsonObject unread = new JsonObject();
        scenario.people().forEach(person -> unread.addProperty(person.id(), unread(person.id())));
        JsonObject state = Json.object(
                "run", run,
                "revision", workspace.changes().revision(),
                "now", workspace.time().instant(),
                "connections", socket.connections(),
                "unread", unread,
                "conversations",
                        conversationsOf(me.id()).stream()
                                .map(one -> conversation(me.id(), one))
                                .toList(),
                "home", workspace.views().home(me.id()).orElse(null),
                "modals", workspace.views().stack(me.id()));
        if (open != null) {
            state.addProperty("in", open.id());
            state.add("messages", messages(me.id(), open));
        }
        return state;
    }

    private long unread(String person) {
        return conversationsOf(person).stream()
                .mapToLong(conversation -> conversation.unread(person))
                .sum();
    }

    private List<Conversation> conversationsOf(String person) {
        return workspace.conversations().stream()
                .filter(conversation -> conversation.has(person))
                .toList();
    }

    private static JsonObject conversation(String me, Conversation conversation) {
        return Json.object(
                "id", conversation.id(),
                "kind", conversation.kind(),
                "name", conversation.name(),
                "topic", conversation.topic(),
                "with", conversation.isIm() ? conversation.partner(me) : null,
                "members", conversation.members(),
                "unread", conversation.unread(me),
                "last_read", conversation.lastRead(me));
    }

    private static JsonArray messages(String me, Conversation conversation) {
        List<Message> seen =
                conversation.messages().filter(message -> message.isSeenBy(me)).toList();
        JsonArray shown = new JsonArray();
        for (Message message : seen.subList(Math.max(0, seen.size() - MOST_MESSAGES), seen.size())) {
            JsonObject json = message.json().deepCopy();
            json.addProperty("only_you", message.isEphemeral());
            shown.add(json);
        }
        return shown;
    }
}
