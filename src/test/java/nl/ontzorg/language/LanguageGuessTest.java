package nl.ontzorg.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageGuessTest {

    private final LanguageGuess guess = new LanguageGuess();

    @Test
    void counts_the_small_words_of_each_language() {
        assertThat(guess.guess("Kun je dit stuk voor vrijdag lezen?")).contains(Language.NL);
        assertThat(guess.guess("Could you read this paper before Friday?")).contains(Language.EN);
    }

    @Test
    void does_not_choose_on_a_tie() {
        assertThat(guess.guess("Budget 2027 review")).isEmpty();
        assertThat(guess.guess("")).isEmpty();
    }
}
