package nl.ontzorg.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Envelopes as Slack sends them over Socket Mode. */
final class Payloads {

    private Payloads() {}

    static JsonObject message(String user, String text, String channel, String ts) {
        return event(
                """
                {"type":"message","channel":"%s","channel_type":"%s","user":"%s","text":%s,"ts":"%s","event_ts":"%s",
                 "client_msg_id":"c-%s","team":"T1",
                 "blocks":[{"type":"rich_text","block_id":"b1","elements":[{"type":"rich_text_section",
                   "elements":[{"type":"text","text":%s}]}]}]}
                """, channel, channel.startsWith("D") ? "im" : "channel", user, quoted(text), ts, ts, ts, quoted(text));
    }

    static JsonObject mention(String user, String text, String channel, String ts) {
        return event("""
                {"type":"app_mention","channel":"%s","user":"%s","text":%s,"ts":"%s","event_ts":"%s","team":"T1"}
                """, channel, user, quoted("<@UBOT> " + text), ts, ts);
    }

    /** A message that somebody else wrote earlier, forwarded to the bot. */
    static JsonObject shared(String user, String comment, String author, String text, String writtenTs, String ts) {
        return event("""
                {"type":"message","channel":"D%s","channel_type":"im","user":"%s","text":%s,"ts":"%s","event_ts":"%s",
                 "attachments":[{"is_msg_unfurl":true,"is_share":true,"author_id":"%s","author_name":"Author",
                   "channel_id":"C9","channel_team":"T1","text":%s,"fallback":"[] Author: …","ts":"%s",
                   "from_url":"https://example.slack.com/archives/C9/p1","footer":"Slack Conversation",
                   "message_blocks":[{"team":"T1","channel":"C9","ts":"%s","message":{"blocks":[]}}]}]}
                """, user, user, quoted(comment), ts, ts, author, quoted(text), writtenTs, writtenTs);
    }

    static JsonObject homeOpened(String user) {
        return event("""
                {"type":"app_home_opened","user":"%s","channel":"D%s","tab":"home","event_ts":"1795420800.000001"}
                """, user, user);
    }

    static JsonObject command(String user, String command, String text, String act, String responseUrl) {
        return envelope("slash_commands", """
                {"token":"t","team_id":"T1","team_domain":"example","channel_id":"C1","channel_name":"general",
                 "user_id":"%s","user_name":"someone","command":"%s","text":%s,"api_app_id":"A1",
                 "is_enterprise_install":"false","response_url":"%s","trigger_id":"%s"}
                """, user, command, quoted(text), responseUrl, act);
    }

    static JsonObject click(String user, String actionId, String value, String act, String responseUrl) {
        return envelope("interactive", """
                {"type":"block_actions","user":{"id":"%s","username":"someone","team_id":"T1"},"api_app_id":"A1",
                 "token":"t","container":{"type":"message","message_ts":"1795420900.000100","channel_id":"D1",
                   "is_ephemeral":true},
                 "trigger_id":"%s","team":{"id":"T1","domain":"example"},"channel":{"id":"D1","name":"directmessage"},
                 "response_url":"%s",
                 "actions":[{"action_id":"%s","block_id":"b1","text":{"type":"plain_text","text":"x"},"value":%s,
                   "type":"button","action_ts":"%s"}]}
                """, user, act, responseUrl, actionId, quoted(value), act);
    }

    static JsonObject clickOnHome(String user, String actionId, String value, String act) {
        return envelope("interactive", """
                {"type":"block_actions","user":{"id":"%s","username":"someone","team_id":"T1"},"api_app_id":"A1",
                 "token":"t","container":{"type":"view","view_id":"VHOME"},"trigger_id":"%s",
                 "team":{"id":"T1","domain":"example"},
                 "view":{"id":"VHOME","type":"home","blocks":[],"hash":"h"},
                 "actions":[{"action_id":"%s","block_id":"b1","value":%s,"type":"button","action_ts":"%s"}]}
                """, user, act, actionId, quoted(value), act);
    }

    static JsonObject choice(String user, String actionId, String option, String act, String responseUrl) {
        JsonObject envelope = click(user, actionId, "", act, responseUrl);
        JsonObject action = action(envelope);
        action.remove("value");
        action.addProperty("type", "static_select");
        JsonObject selected = new JsonObject();
        selected.addProperty("value", option);
        action.add("selected_option", selected);
        return envelope;
    }

    static JsonObject shortcut(String user, String callback, String act) {
        return envelope("interactive", """
                {"type":"shortcut","token":"t","action_ts":"1","team":{"id":"T1","domain":"example"},
                 "user":{"id":"%s","username":"someone","team_id":"T1"},"callback_id":"%s","trigger_id":"%s"}
                """, user, callback, act);
    }

    static JsonObject shortcutOnMessage(
            String user, String author, String text, String ts, String act, String responseUrl) {
        return envelope("interactive", """
                {"type":"message_action","token":"t","action_ts":"1","team":{"id":"T1","domain":"example"},
                 "user":{"id":"%s","name":"someone","team_id":"T1"},"callback_id":"forward_request",
                 "channel":{"id":"C7","name":"general"},"trigger_id":"%s","response_url":"%s","message_ts":"%s",
                 "message":{"type":"message","user":"%s","text":%s,"ts":"%s","team":"T1"}}
                """, user, act, responseUrl, ts, author, quoted(text), ts);
    }

    /** The modal as it was opened, with these fields filled in; a field's value is given as people type or choose it. */
    static JsonObject submission(String user, JsonObject view, Map<String, String> fields, String act) {
        JsonObject filled = view.deepCopy();
        filled.addProperty("id", "V" + act);
        filled.addProperty("hash", "h" + act);
        JsonObject values = new JsonObject();
        filled.getAsJsonArray("blocks").forEach(block -> {
            JsonObject input = block.getAsJsonObject();
            if (input.get("type").getAsString().equals("input")) {
                String field = input.get("block_id").getAsString();
                JsonObject element = new JsonObject();
                element.add("value", value(input.getAsJsonObject("element"), fields.get(field)));
                values.add(field, element);
            }
        });
        JsonObject state = new JsonObject();
        state.add("values", values);
        filled.add("state", state);
        JsonObject envelope = envelope("interactive", """
                {"type":"view_submission","team":{"id":"T1","domain":"example"},
                 "user":{"id":"%s","username":"someone","team_id":"T1"},"api_app_id":"A1","token":"t",
                 "trigger_id":"%s","response_urls":[]}
                """, user, act);
        envelope.getAsJsonObject("payload").add("view", filled);
        return envelope;
    }

    /** What Slack sends for an element; without a value what it was filled in with. */
    private static JsonObject value(JsonObject element, @Nullable String given) {
        String type = element.get("type").getAsString();
        JsonObject value = new JsonObject();
        value.addProperty("type", type);
        switch (type) {
            case "plain_text_input" -> value.addProperty("value", or(given, element, "initial_value"));
            case "datepicker" -> value.addProperty("selected_date", or(given, element, "initial_date"));
            case "timepicker" -> value.addProperty("selected_time", or(given, element, "initial_time"));
            case "users_select" -> value.addProperty("selected_user", or(given, element, "initial_user"));
            case "multi_users_select" ->
                value.add(
                        "selected_users",
                        given == null
                                ? element.has("initial_users") ? element.get("initial_users") : list("")
                                : list(given));
            case "datetimepicker" ->
                value.addProperty(
                        "selected_date_time",
                        given == null ? element.get("initial_date_time").getAsLong() : Long.parseLong(given));
            case "static_select" -> {
                JsonObject option = new JsonObject();
                option.addProperty("value", given);
                value.add(
                        "selected_option",
                        given != null ? option : element.has("initial_option") ? element.get("initial_option") : null);
            }
            default -> throw new IllegalArgumentException(type);
        }
        return value;
    }

    private static @Nullable String or(@Nullable String given, JsonObject element, String initial) {
        if (given != null) {
            return given.isEmpty() ? null : given;
        }
        return element.has(initial) ? element.get(initial).getAsString() : null;
    }

    private static JsonElement list(String users) {
        return JsonParser.parseString(users.isEmpty() ? "[]" : "[\"" + users.replace(",", "\",\"") + "\"]");
    }

    /** The one action of a click. */
    static JsonObject action(JsonObject envelope) {
        return envelope.getAsJsonObject("payload")
                .getAsJsonArray("actions")
                .get(0)
                .getAsJsonObject();
    }

    static JsonObject event(String json, Object... arguments) {
        JsonObject event = JsonParser.parseString(String.format(Locale.ROOT, json, arguments))
                .getAsJsonObject();
        JsonObject envelope = envelope("events_api", """
                {"token":"t","team_id":"T1","api_app_id":"A1","type":"event_callback","event_id":"Ev1",
                 "event_time":1795420800,"authorizations":[{"team_id":"T1","user_id":"UBOT","is_bot":true}]}
                """);
        envelope.getAsJsonObject("payload").add("event", event);
        return envelope;
    }

    private static JsonObject envelope(String type, String payload, Object... arguments) {
        JsonObject envelope = new JsonObject();
        envelope.addProperty("envelope_id", "e-1");
        envelope.addProperty("type", type);
        envelope.addProperty("accepts_response_payload", !type.equals("events_api"));
        envelope.add("payload", JsonParser.parseString(String.format(Locale.ROOT, payload, arguments)));
        return envelope;
    }

    private static String quoted(String text) {
        return new com.google.gson.JsonPrimitive(text).toString();
    }
}
