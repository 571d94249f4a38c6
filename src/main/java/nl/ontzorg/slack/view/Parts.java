package nl.ontzorg.slack.view;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pieces that messages and views are made of. People's text goes in plain text, where Slack reads no markup. */
final class Parts {

    /** What mrkdwn would read as something else than it is. */
    private static final Pattern MARKUP = Pattern.compile("[*_~`]");

    private Parts() {}

    static PlainTextObject plain(String text, int most) {
        return PlainTextObject.builder()
                .text(Limits.fit(text, most))
                .emoji(true)
                .build();
    }

    static HeaderBlock header(String text) {
        return HeaderBlock.builder().text(plain(text, Limits.HEADER)).build();
    }

    /** A finished sentence or more. */
    static SectionBlock paragraph(String text) {
        return SectionBlock.builder().text(plain(text, Limits.SECTION)).build();
    }

    /** People's own words, with their own lines. */
    static SectionBlock quote(String text, int most) {
        return SectionBlock.builder()
                .text(plain(Limits.lines(text, most), most))
                .build();
    }

    /** A title in bold; in plain letters when it has signs that would be read as markup. */
    static TextObject title(int number, String title) {
        String line = "#" + number + " " + Limits.line(title, Limits.TITLE);
        return MARKUP.matcher(line).find()
                ? plain(line, Limits.SECTION)
                : MarkdownTextObject.builder()
                        .text("*" + Limits.escape(line, 2 * Limits.TITLE) + "*")
                        .verbatim(true)
                        .build();
    }

    /** A finished sentence or more in small print. */
    static ContextBlock small(String text) {
        return ContextBlock.builder()
                .elements(List.of(plain(text, Limits.SECTION)))
                .build();
    }

    /** A link in our own words. */
    static ContextBlock link(String label, String url) {
        return ContextBlock.builder()
                .elements(List.of(MarkdownTextObject.builder()
                        .text("<" + Limits.escape(url, Limits.URL) + "|" + Limits.escape(label, Limits.BUTTON) + ">")
                        .verbatim(true)
                        .build()))
                .build();
    }

    static ActionsBlock actions(List<BlockElement> elements) {
        return ActionsBlock.builder().elements(elements).build();
    }

    static ActionsBlock actions(BlockElement... elements) {
        return actions(List.of(elements));
    }

    static DividerBlock divider() {
        return DividerBlock.builder().build();
    }

    static StaticSelectElement select(
            String action, String placeholder, List<Choice> choices, @Nullable String chosen) {
        List<OptionObject> options = options(choices);
        return StaticSelectElement.builder()
                .actionId(action)
                .placeholder(plain(placeholder, Limits.HEADER))
                .options(options)
                .initialOption(options.stream()
                        .filter(option -> option.getValue().equals(chosen))
                        .findFirst()
                        .orElse(null))
                .build();
    }

    static List<OptionObject> options(List<Choice> choices) {
        return choices.stream()
                .limit(Limits.OPTIONS)
                .map(choice -> OptionObject.builder()
                        .text(plain(Limits.line(choice.label(), Limits.OPTION), Limits.OPTION))
                        .value(choice.value())
                        .build())
                .toList();
    }
}
