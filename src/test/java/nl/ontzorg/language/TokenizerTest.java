package nl.ontzorg.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenizerTest {

    private final Tokenizer tokenizer = new Tokenizer();

    @Test
    void cuts_where_the_kind_of_character_changes() {
        assertThat(tokenizer.tokens("om 14u30, t/m 3e"))
                .extracting(Token::text)
                .containsExactly("om", "14", "u", "30", ",", "t", "/", "m", "3", "e");
    }

    @Test
    void counts_offsets_in_units_of_the_original_text() {
        String text = "🎉 vóór  één";

        assertThat(tokenizer.tokens(text))
                .allSatisfy(token ->
                        assertThat(text.substring(token.begin(), token.end())).isEqualTo(token.text()));
        assertThat(tokenizer.tokens(text)).extracting(Token::plain).contains("voor", "een");
    }

    @Test
    void finds_nothing_in_nothing() {
        assertThat(tokenizer.tokens("")).isEmpty();
        assertThat(tokenizer.tokens(" \n ")).isEmpty();
    }
}
