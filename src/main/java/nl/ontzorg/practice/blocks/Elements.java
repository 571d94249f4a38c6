package nl.ontzorg.practice.blocks;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ontzorg.practice.world.Json;

/** The interactive parts of blocks, one rule for each type. */
final class Elements {

    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";
    private static final Map<String, Rule> ALL = all();

    private Elements() {}

    private static Map<String, Rule> all() {
        Map<String, Rule> all = new HashMap<>();
        all.put("button", button());
        all.put("overflow", overflow());
        all.put("static_select", withOptions("static_select").may("initial_option", Texts.plainOption()));
        all.put(
                "multi_static_select",
                several(withOptions("multi_static_select"))
                        .may("initial_options", Rule.list(1, 100, Texts.plainOption())));
        all.put("users_select", menu("users_select").may("initial_user", Rule.string(30)));
        all.put("conversations_select", conversations());
        all.put(
                "multi_users_select",
                several(menu("multi_users_select")).may("initial_users", Rule.list(1, 100, Rule.string(30))));
        all.put(
                "channels_select",
                menu("channels_select")
                        .may("initial_channel", Rule.string(30))
                        .may("response_url_enabled", Rule.bool()));
        all.put("datepicker", menu("datepicker").may("initial_date", Rule.matching(DATE, "a date")));
        all.put(
                "timepicker",
                menu("timepicker")
                        .may("initial_time", Rule.matching("[0-2]\\d:[0-5]\\d", "a time"))
                        .may("timezone", Rule.string(100)));
        all.put(
                "datetimepicker",
                interactive("datetimepicker").may("initial_date_time", Rule.integer(1, Integer.MAX_VALUE)));
        all.put("checkboxes", choice("checkboxes").may("initial_options", Rule.list(1, 10, Texts.richOption())));
        all.put("radio_buttons", choice("radio_buttons").may("initial_option", Texts.richOption()));
        all.put("plain_text_input", plainTextInput());
        all.put("number_input", numberInput());
        all.put("email_text_input", textInput("email_text_input"));
        all.put("url_text_input", textInput("url_text_input"));
        all.put("image", Blocks.imageSource(Shape.of("image").must("alt_text", Rule.string(2000))));
        return Map.copyOf(all);
    }

    /** One of these types. */
    static Rule of(String... types) {
        Map<String, Rule> allowed = new HashMap<>();
        Arrays.stream(types).forEach(type -> allowed.put(type, Objects.requireNonNull(ALL.get(type), type)));
        return Rule.typed(allowed);
    }

    private static Shape interactive(String type) {
        return Shape.of(type)
                .may("action_id", Rule.string(255))
                .may("confirm", Texts.confirm())
                .may("focus_on_load", Rule.bool());
    }

    private static Shape button() {
        return Shape.of("button")
                .must("text", Texts.plain(75))
                .may("action_id", Rule.string(255))
                .may("value", Rule.string(2000))
                .may("url", Rule.string(3000))
                .may("style", Rule.oneOf("primary", "danger"))
                .may("accessibility_label", Rule.string(75))
                .may("confirm", Texts.confirm());
    }

    private static Shape overflow() {
        return Shape.of("overflow")
                .may("action_id", Rule.string(255))
                .may("confirm", Texts.confirm())
                .must("options", Rule.list(1, 5, Texts.plainOption().may("url", Rule.string(3000))));
    }

    private static Shape menu(String type) {
        return interactive(type).may("placeholder", Texts.plain(150));
    }

    private static Shape several(Shape menu) {
        return menu.may("max_selected_items", Rule.integer(1, 100));
    }

    private static Shape withOptions(String type) {
        return menu(type)
                .may("options", Rule.list(1, 100, Texts.plainOption()))
                .may("option_groups", Rule.list(1, 100, Texts.optionGroup()))
                .either("options", "option_groups")
                .whole((value, at, findings) -> initialIsOffered(value.getAsJsonObject(), at, findings));
    }

    private static Shape conversations() {
        Shape filter = new Shape()
                .may("include", Rule.list(1, 4, Rule.oneOf("im", "mpim", "private", "public")))
                .may("exclude_external_shared_channels", Rule.bool())
                .may("exclude_bot_users", Rule.bool());
        return menu("conversations_select")
                .may("initial_conversation", Rule.string(30))
                .may("default_to_current_conversation", Rule.bool())
                .may("response_url_enabled", Rule.bool())
                .may("filter", filter);
    }

    private static Shape choice(String type) {
        return interactive(type)
                .must("options", Rule.list(1, 10, Texts.richOption()))
                .whole((value, at, findings) -> initialIsOffered(value.getAsJsonObject(), at, findings));
    }

    private static Shape textInput(String type) {
        return interactive(type)
                .may("placeholder", Texts.plain(150))
                .may("initial_value", Rule.string(3000))
                .may("dispatch_action_config", dispatch());
    }

    private static Shape plainTextInput() {
        return textInput("plain_text_input")
                .may("multiline", Rule.bool())
                .may("min_length", Rule.integer(0, 3000))
                .may("max_length", Rule.integer(1, 3000));
    }

    private static Shape numberInput() {
        return textInput("number_input")
                .must("is_decimal_allowed", Rule.bool())
                .may("min_value", Rule.string(30))
                .may("max_value", Rule.string(30));
    }

    private static Rule dispatch() {
        return new Shape()
                .may("trigger_actions_on", Rule.list(1, 2, Rule.oneOf("on_enter_pressed", "on_character_entered")));
    }

    /** What is chosen beforehand must be among what can be chosen, to the letter. */
    private static void initialIsOffered(JsonObject element, String at, Findings findings) {
        List<JsonObject> offered = options(element).toList();
        Stream<JsonObject> initial = Stream.concat(
                Stream.of(element)
                        .filter(one -> one.has("initial_option"))
                        .map(one -> Json.child(one, "initial_option")),
                Json.objects(element, "initial_options"));
        if (!initial.allMatch(offered::contains)) {
            findings.add("initial option is not among the options", at);
        }
    }

    private static Stream<JsonObject> options(JsonObject element) {
        return Stream.concat(
                Json.objects(element, "options"),
                Json.objects(element, "option_groups").flatMap(group -> Json.objects(group, "options")));
    }
}
