package nl.ontzorg.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import nl.ontzorg.language.Language;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private final Lexicon lexicon = new Lexicon(List.of(
            "# a comment: nothing",
            "approve: akkoord, ga je .. akkoord, vóór besluit*",
            "haste: z.s.m",
            "=fruit: appel, peer"));

    @Test
    void phrases_are_found_whatever_their_case_and_accents() {
        assertThat(found("Akkoord? Voor BESLUITVORMING!")).containsExactly("approve", "approve");
    }

    @Test
    void two_dots_stand_for_at_most_four_words_of_the_same_sentence() {
        assertThat(found("ga je met dit plan akkoord")).contains("approve").hasSize(2);
        assertThat(found("ga je donderdag 26 november om 14.00 uur met dit plan akkoord"))
                .hasSize(2);
        assertThat(found("ga je mee. Dat is niet akkoord")).hasSize(1);
        assertThat(found("ga je een twee drie vier vijf akkoord")).hasSize(1);
    }

    @Test
    void marks_within_a_phrase_are_matched_too() {
        assertThat(found("graag z.s.m. een antwoord")).containsExactly("haste");
    }

    @Test
    void a_list_only_answers_whether_a_word_is_in_it() {
        assertThat(lexicon.has("fruit", "peer")).isTrue();
        assertThat(lexicon.has("fruit", "kool")).isFalse();
        assertThat(found("appel")).isEmpty();
    }

    private List<String> found(String text) {
        Prepared prepared = new Preparation().prepare(text, LocalDateTime.of(2026, 11, 23, 9, 0), Language.NL, null);
        return lexicon.in(prepared.words()).stream().map(Prepared.Cue::name).toList();
    }
}
