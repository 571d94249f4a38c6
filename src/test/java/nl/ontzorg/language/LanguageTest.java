package nl.ontzorg.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void is_found_by_its_code_in_any_case() {
        assertThat(Language.of("nl")).isEqualTo(Language.NL);
        assertThat(Language.of("EN")).isEqualTo(Language.EN);
        assertThat(Language.NL.locale().getLanguage()).isEqualTo("nl");
    }

    @Test
    void refuses_a_code_it_does_not_know_and_names_those_it_does() {
        assertThatThrownBy(() -> Language.of("fr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fr")
                .hasMessageContaining("nl or en");
    }
}
