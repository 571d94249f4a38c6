package nl.ontzorg.practice.blocks;

import java.util.Map;

/** The rules of texts, options and confirm dialogs, which blocks and elements are made of. */
final class Texts {

    private static final int OPTION = 75;

    private Texts() {}

    static Rule plain(int most) {
        return Rule.typed(Map.of("plain_text", plainShape(most)));
    }

    /** Plain text or mrkdwn. */
    static Rule any(int most) {
        return Rule.typed(Map.of(
                "plain_text",
                plainShape(most),
                "mrkdwn",
                Shape.of("mrkdwn").must("text", filled(most)).may("verbatim", Rule.bool())));
    }

    private static Shape plainShape(int most) {
        return Shape.of("plain_text").must("text", filled(most)).may("emoji", Rule.bool());
    }

    private static Rule filled(int most) {
        return Rule.string(most).and((value, at, findings) -> {
            if (value.isJsonPrimitive() && value.getAsString().isEmpty()) {
                findings.add("must be more than 0 characters", at);
            }
        });
    }

    static Shape option(Rule text) {
        return new Shape().must("text", text).must("value", Rule.string(150)).may("description", any(OPTION));
    }

    static Shape plainOption() {
        return option(plain(OPTION));
    }

    static Shape richOption() {
        return option(any(OPTION));
    }

    static Rule optionGroup() {
        return new Shape().must("label", plain(OPTION)).must("options", Rule.list(1, 100, plainOption()));
    }

    static Rule confirm() {
        return new Shape()
                .must("title", plain(100))
                .must("text", any(300))
                .must("confirm", plain(30))
                .must("deny", plain(30))
                .may("style", Rule.oneOf("primary", "danger"));
    }
}
