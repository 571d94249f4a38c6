package nl.ontzorg.practice.blocks;

import java.util.HashMap;
import java.util.Map;

/** The blocks, one rule for each type. */
final class Blocks {

    private static final int ID = 255;

    private Blocks() {}

    static Rule of(BlockKit.Surface surface) {
        Map<String, Rule> all = new HashMap<>();
        all.put("section", section());
        all.put("header", block("header").must("text", Texts.plain(150)).may("level", Rule.integer(1, 6)));
        all.put("divider", block("divider"));
        all.put("context", context());
        all.put("actions", actions());
        all.put("image", image());
        all.put("input", input());
        if (surface == BlockKit.Surface.MESSAGE) {
            all.put("rich_text", block("rich_text").must("elements", Rule.list(1, 100, Rule.anything())));
        }
        return Rule.typed(all);
    }

    private static Shape block(String type) {
        return Shape.of(type).may("block_id", Rule.string(ID));
    }

    private static Shape section() {
        return block("section")
                .may("text", Texts.any(3000))
                .may("fields", Rule.list(1, 10, Texts.any(2000)))
                .some("text", "fields")
                .may("expand", Rule.bool())
                .may(
                        "accessory",
                        Elements.of(
                                "button",
                                "overflow",
                                "image",
                                "static_select",
                                "multi_static_select",
                                "users_select",
                                "multi_users_select",
                                "conversations_select",
                                "channels_select",
                                "datepicker",
                                "timepicker",
                                "checkboxes",
                                "radio_buttons"));
    }

    private static Shape context() {
        Map<String, Rule> elements = new HashMap<>();
        elements.put("image", Elements.of("image"));
        elements.put("plain_text", Texts.any(3000));
        elements.put("mrkdwn", Texts.any(3000));
        return block("context").must("elements", Rule.list(1, 10, Rule.typed(elements)));
    }

    private static Shape actions() {
        Rule element = Elements.of(
                "button",
                "overflow",
                "static_select",
                "users_select",
                "conversations_select",
                "channels_select",
                "datepicker",
                "timepicker",
                "datetimepicker",
                "checkboxes",
                "radio_buttons");
        return block("actions").must("elements", Rule.list(1, 25, element).and(Rule.distinct("action_id")));
    }

    private static Shape image() {
        return imageSource(block("image").must("alt_text", Rule.string(2000)).may("title", Texts.plain(2000)));
    }

    static Shape imageSource(Shape image) {
        Shape file = new Shape()
                .may("id", Rule.string(30))
                .may("url", Rule.string(3000))
                .either("id", "url");
        return image.may("image_url", Rule.string(3000)).may("slack_file", file).either("image_url", "slack_file");
    }

    private static Shape input() {
        Rule element = Elements.of(
                "plain_text_input",
                "number_input",
                "email_text_input",
                "url_text_input",
                "static_select",
                "multi_static_select",
                "users_select",
                "multi_users_select",
                "conversations_select",
                "channels_select",
                "datepicker",
                "timepicker",
                "datetimepicker",
                "checkboxes",
                "radio_buttons");
        return block("input")
                .must("label", Texts.plain(2000))
                .must("element", element)
                .may("hint", Texts.plain(2000))
                .may("optional", Rule.bool())
                .may("dispatch_action", Rule.bool());
    }
}
