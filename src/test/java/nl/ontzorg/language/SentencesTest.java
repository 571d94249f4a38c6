package nl.ontzorg.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private final Sentences sentences = new Sentences();

    @Test
    void ends_a_sentence_at_a_mark_or_a_new_line() {
        assertThat(sentences.in("Graag akkoord. Kan het vandaag? Ja!\nGroet, Piet"))
                .extracting(Token::text)
                .containsExactly("Graag akkoord.", "Kan het vandaag?", "Ja!", "Groet, Piet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het overleg van 3 december a.s. gaat niet door",
                "Uw brief d.d. 12 november is ontvangen",
                "Op vrijdag jl. spraken we elkaar",
                "Een werkgroep o.l.v. mevrouw Bakker bereidt het voor",
                "Kun je dhr. Jansen bellen",
                "Please ask Mr. Smith about it",
                "Op 3. december wordt het 9.30 uur",
                "Versie 2.1 van het stuk"
            })
    void is_not_misled_by_abbreviations_and_numbers(String text) {
        assertThat(sentences.in(text)).hasSize(1);
    }

    @Test
    void knows_where_each_sentence_stands() {
        String text = "  Eerste.   Tweede.  ";

        assertThat(sentences.in(text))
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(text.substring(sentence.begin(), sentence.end()))
                        .isEqualTo(sentence.text()));
    }

    @Test
    void starts_anew_after_an_abbreviation_when_a_capital_follows() {
        assertThat(sentences.in("Zie de bijlage enz. Morgen bel ik.")).hasSize(2);
    }
}
