package nl.ontzorg.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {

    @Test
    void areBold() {
        assertThat(Parts.title(12, "Nota: begroting 2027 👍"))
                .isInstanceOf(MarkdownTextObject.class)
                .extracting(TextObject::getText)
                .isEqualTo("*#12 Nota: begroting 2027 👍*");
    }

    @Test
    void areShownWithTheirSignsAndWithoutWakingAnyone() {
        assertThat(Parts.title(12, "<!channel> R&D <@U123>").getText())
                .isEqualTo("*#12 &lt;!channel&gt; R&amp;D &lt;@U123&gt;*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nota *concept*", "begroting_2027_v2", "~vervallen~", "de map `intern`", "<*&*>"})
    void arePlainLettersWhereTheyWouldBeReadAsMarkup(String title) {
        assertThat(Parts.title(12, title))
                .isInstanceOf(PlainTextObject.class)
                .extracting(TextObject::getText)
                .isEqualTo("#12 " + title);
    }
}
