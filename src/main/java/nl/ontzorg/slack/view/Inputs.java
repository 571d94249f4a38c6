package nl.ontzorg.slack.view;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.List;
import nl.ontzorg.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Input blocks; the block is named by its field, its label stands in the bundles under {@code field.NAME}. */
final class Inputs {

    static final String VALUE = "value";

    private Inputs() {}

    static InputBlock required(String field, BlockElement element, Texts texts) {
        return input(field, element, null, false, texts);
    }

    static InputBlock optional(String field, BlockElement element, Texts texts) {
        return input(field, element, null, true, texts);
    }

    static InputBlock hinted(String field, BlockElement element, boolean optional, String hint, Texts texts) {
        return input(field, element, hint, optional, texts);
    }

    static PlainTextInputElement line(@Nullable String initial, int most) {
        return text(initial == null ? null : Limits.line(initial, most), most, false);
    }

    static PlainTextInputElement lines(@Nullable String initial) {
        return text(initial == null ? null : Limits.lines(initial, Limits.INPUT), Limits.INPUT, true);
    }

    static StaticSelectElement select(List<Choice> choices, @Nullable String chosen, Texts texts) {
        return Parts.select(VALUE, texts.say("select.placeholder"), choices, chosen);
    }

    /** The choices of a field, in this order; their labels stand in the bundles under {@code PREFIX.CODE}. */
    static StaticSelectElement select(String prefix, List<String> codes, @Nullable String chosen, Texts texts) {
        List<Choice> choices = codes.stream()
                .map(code -> new Choice(texts.say(prefix + "." + code), code))
                .toList();
        return select(choices, chosen, texts);
    }

    private static PlainTextInputElement text(@Nullable String initial, int most, boolean multiline) {
        return PlainTextInputElement.builder()
                .actionId(VALUE)
                .multiline(multiline)
                .maxLength(most)
                .initialValue(initial)
                .build();
    }

    private static InputBlock input(
            String field, BlockElement element, @Nullable String hint, boolean optional, Texts texts) {
        return InputBlock.builder()
                .blockId(field)
                .label(Parts.plain(texts.say("field." + field), Limits.LABEL))
                .hint(hint == null ? null : Parts.plain(hint, Limits.LABEL))
                .element(element)
                .optional(optional)
                .build();
    }
}
