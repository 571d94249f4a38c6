package nl.ontzorg.slack.view;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.List;
import nl.ontzorg.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Input blocks, named by their field; label and hint stand in the bundles under {@code KEY} and {@code KEY.hint}. */
final class Inputs {

    static final String VALUE = "value";

    private Inputs() {}

    /** A field with the label {@code field.NAME}. */
    static InputBlock field(String field, BlockElement element, boolean optional, Texts texts) {
        return input(field, "field." + field, element, optional, texts).build();
    }

    /** A field with a label and a hint of its own. */
    static InputBlock hinted(String field, String key, BlockElement element, boolean optional, Texts texts) {
        return input(field, key, element, optional, texts)
                .hint(Parts.plain(texts.say(key + ".hint"), Limits.LABEL))
                .build();
    }

    static PlainTextInputElement line(@Nullable String initial, int most) {
        return text(initial, most, false);
    }

    static PlainTextInputElement lines(@Nullable String initial) {
        return text(initial, Limits.INPUT, true);
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
                .initialValue(Limits.filled(initial, most, multiline))
                .build();
    }

    private static InputBlock.InputBlockBuilder input(
            String field, String key, BlockElement element, boolean optional, Texts texts) {
        return InputBlock.builder()
                .blockId(field)
                .label(Parts.plain(texts.say(key), Limits.LABEL))
                .element(element)
                .optional(optional);
    }
}
