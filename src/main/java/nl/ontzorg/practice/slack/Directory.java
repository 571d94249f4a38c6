package nl.ontzorg.practice.slack;

import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import nl.ontzorg.practice.world.Conversation;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Message;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.practice.world.Scenario.Person;
import nl.ontzorg.practice.world.Workspace;
import org.jspecify.annotations.Nullable;

/** Finds people, conversations and messages as the bot may see them, and describes them in Slack's form. */
final class Directory {

    private final Workspace workspace;
    private final Scenario scenario;

    Directory(Workspace workspace) {
        this.workspace = workspace;
        this.scenario = workspace.scenario();
    }

    String bot() {
        return scenario.app().user();
    }

    Person person(@Nullable String id) {
        return scenario.person(id).orElseThrow(() -> new SlackError("user_not_found"));
    }

    /** A conversation the bot knows of: a public channel, or one it is in. */
    Conversation visible(@Nullable String id) {
        return workspace
                .conversation(id)
                .filter(found -> found.kind() == Conversation.Kind.CHANNEL || found.has(bot()))
                .orElseThrow(() -> new SlackError("channel_not_found"));
    }

    Conversation joined(@Nullable String id) {
        Conversation conversation = visible(id);
        if (!conversation.has(bot())) {
            throw new SlackError("not_in_channel");
        }
        return conversation;
    }

    /** Where to post: a conversation, or a person, whose direct messages are meant. */
    Conversation addressed(String channel) {
        return scenario.person(channel).isPresent() ? directWith(channel) : joined(channel);
    }

    Conversation directWith(String id) {
        Person person = person(id);
        if (person.is("is_bot")) {
            throw new SlackError("cannot_dm_bot");
        } else if (person.is("deleted")) {
            throw new SlackError("user_disabled");
        }
        return workspace.direct(bot(), id);
    }

    Message message(Conversation conversation, String ts) {
        return conversation
                .message(ts)
                .filter(message -> !message.isEphemeral())
                .orElseThrow(() -> new SlackError("message_not_found"));
    }

    JsonObject describe(Person person, boolean withLocale) {
        ZoneId zone = ZoneId.of(person.region().tz());
        JsonObject user = Json.object(
                "id", person.id(),
                "team_id", scenario.team().id(),
                "name", person.name(),
                "deleted", person.is("deleted"),
                "color", "2b6777",
                "real_name", person.realName(),
                "tz", person.region().tz(),
                "tz_label", zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                "tz_offset",
                        zone.getRules().getOffset(workspace.time().instant()).getTotalSeconds(),
                "profile", profile(person),
                "updated", 0);
        for (String flag : new String[] {
            "is_admin", "is_owner", "is_primary_owner", "is_restricted", "is_ultra_restricted", "is_bot", "is_app_user"
        }) {
            user.addProperty(flag, person.is(flag));
        }
        if (withLocale) {
            user.addProperty("locale", person.region().locale());
        }
        return user;
    }

    private JsonObject profile(Person person) {
        JsonObject profile = Json.object(
                "title", person.role().getOrDefault("en", ""),
                "real_name", person.realName(),
                "real_name_normalized", person.realName(),
                "display_name", person.name(),
                "display_name_normalized", person.name(),
                "team", scenario.team().id());
        if (person.is("is_bot")) {
            profile.addProperty("bot_id", scenario.app().botId());
            profile.addProperty("api_app_id", scenario.app().id());
        }
        return profile;
    }

    JsonObject describe(Conversation conversation) {
        JsonObject json = Json.object(
                "id",
                conversation.id(),
                "is_im",
                conversation.isIm(),
                "is_mpim",
                false,
                "is_channel",
                conversation.kind() == Conversation.Kind.CHANNEL,
                "is_group",
                conversation.kind() == Conversation.Kind.GROUP,
                "is_private",
                conversation.kind() != Conversation.Kind.CHANNEL,
                "is_archived",
                false,
                "created",
                0,
                "context_team_id",
                scenario.team().id());
        if (conversation.isIm()) {
            json.addProperty("user", conversation.partner(bot()));
            json.addProperty("is_open", true);
        } else {
            json.addProperty("name", conversation.name());
            json.addProperty("name_normalized", conversation.name());
            json.addProperty("is_member", conversation.has(bot()));
            json.addProperty("num_members", conversation.members().size());
            json.add("topic", Json.object("value", conversation.topic(), "creator", "", "last_set", 0));
            json.add("purpose", Json.object("value", "", "creator", "", "last_set", 0));
        }
        return json;
    }

    /** A link to a message, as Slack makes them. */
    String permalink(Conversation conversation, Message message) {
        String link = "https://" + scenario.team().domain() + ".slack.com/archives/" + conversation.id() + "/p"
                + message.ts().replace(".", "");
        return message.isReply() ? link + "?thread_ts=" + message.threadTs() + "&cid=" + conversation.id() : link;
    }
}
