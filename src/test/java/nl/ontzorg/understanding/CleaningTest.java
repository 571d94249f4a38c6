package nl.ontzorg.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Hoi <@U123ABC>, lees je dit? ~ Hoi , lees je dit?",
                "Zie <https://x.nl/a?b=1|de nota> van vrijdag ~ Zie de nota van vrijdag",
                "Zie <https://x.nl/3-5-2026> graag ~ Zie graag",
                "Mail <mailto:a@b.nl|Karin> even ~ Mail Karin even",
                "Top :tada::+1: dank ~ Top dank",
                "Dit is *echt* nodig, _vandaag_ nog ~ Dit is echt nodig, vandaag nog",
                "R&amp;D wil dit ~ R& D wil dit",
                "&gt; Graag akkoord ~ Graag akkoord",
                "kijk op https://x.nl/12-05-2026 ~ kijk op"
            })
    void markup_is_blanked_and_its_words_are_kept(String text, String words) {
        assertThat(Cleaning.of(text).trim().replaceAll("\\s+", " ").replace(" ,", ","))
                .isEqualTo(words.replace(" ,", ","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "👍", "<@U1> :tada: &amp; ``` code ``` ‘quoted’ *b*", "مرحبا بكم", "a\nb\r\nc"})
    void the_text_keeps_its_length_so_that_places_still_count(String text) {
        assertThat(Cleaning.of(text)).hasSameSizeAs(text);
    }

    @Test
    void code_is_no_text_but_keeps_its_lines() {
        assertThat(Cleaning.of("a\n```\nvrijdag\n```\nb"))
                .doesNotContain("vrijdag")
                .matches("(?s)a\n\\s*\n\\s*\n\\s*\nb");
    }
}
