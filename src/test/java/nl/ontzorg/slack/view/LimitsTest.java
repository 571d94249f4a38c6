package nl.ontzorg.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    @Nested
    class Cutting {

        @Test
        void leavesWhatFits() {
            assertThat(Limits.cut("nota", 4)).isEqualTo("nota");
        }

        @Test
        void showsThatSomethingIsLeftOut() {
            assertThat(Limits.cut("begroting", 4)).isEqualTo("beg…");
        }

        @ParameterizedTest
        @CsvSource({
            "a👍b, 3, a…",
            "a👍bc, 4, a👍…",
            "👩‍👩‍👧‍👦b, 8, …",
            "👩‍👩‍👧‍👦bc, 12, 👩‍👩‍👧‍👦…",
            "🇳🇱🇧🇪, 7, 🇳🇱…",
            "e\u0301\u0301x, 3, …"
        })
        void neverLeavesHalfACharacter(String text, int most, String cut) {
            assertThat(Limits.cut(text, most)).isEqualTo(cut);
        }
    }

    @Nested
    class Escaping {

        @Test
        void makesMarkupHarmlessOnce() {
            assertThat(Limits.escape("<!channel> R&D > &amp;", 100))
                    .isEqualTo("&lt;!channel&gt; R&amp;D &gt; &amp;amp;");
        }

        @ParameterizedTest
        @CsvSource({"R&D en meer, 8, R&amp;D…", "R&D en meer, 7, R&amp;…", "R&D en meer, 6, R…", "&&&&, 11, &amp;&amp;…"
        })
        void neverCutsAnEscape(String text, int most, String escaped) {
            assertThat(Limits.escape(text, most)).isEqualTo(escaped).hasSizeLessThanOrEqualTo(most);
        }
    }

    @Nested
    class PeoplesText {

        @Test
        void comesOnOneLineWhereItStandsBetweenOtherWords() {
            assertThat(Limits.line(" Akkoord\n\n op \t nota\u00A07 ", 100)).isEqualTo("Akkoord op nota 7");
        }

        @Test
        void keepsItsOwnLinesWhereItStandsAlone() {
            assertThat(Limits.lines("Beste Noor,\n\nGraag.\n", 100)).isEqualTo("Beste Noor,\n\nGraag.");
        }

        @ParameterizedTest
        @CsvSource({"'', –", "' ', –", "'\u0000', –", "a\uD83Db, ab"})
        void isAlwaysSomethingToShow(String text, String shown) {
            assertThat(Limits.line(text, 100)).isEqualTo(shown);
        }

        @Test
        void turnsNoOtherWordsToTheLeft() {
            assertThat(Limits.line("שלום\u202E", 100)).isEqualTo("\u2068שלום\u2069");
            assertThat(Limits.line("ש".repeat(200), 50))
                    .hasSizeLessThanOrEqualTo(50)
                    .endsWith("…\u2069");
        }

        @Test
        void fillsAnInputOnlyWhenThereIsSome() {
            assertThat(Limits.filled(" ", 10, false)).isNull();
            assertThat(Limits.filled(null, 10, false)).isNull();
            assertThat(Limits.filled("a\nb", 10, false)).isEqualTo("a b");
            assertThat(Limits.filled("a\nb", 10, true)).isEqualTo("a\nb");
        }
    }

    @Nested
    class Pieces {

        @Test
        void areTheWholeTextWhenItFits() {
            assertThat(Limits.pieces("abcdefghij", 5, 4)).isEqualTo(List.of("abcd", "efgh", "ij"));
        }

        @Test
        void endWithASignWhenItDoesNot() {
            assertThat(Limits.pieces("abcdefghijklmnop", 5, 2)).isEqualTo(List.of("abcd", "efgh", "i…"));
        }

        @Test
        void areWholeCharacters() {
            assertThat(Limits.pieces("👍👍👍👍", 5, 4)).isEqualTo(List.of("👍👍", "👍👍"));
        }
    }
}
