package nl.ontzorg.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ontzorg.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Floors under the models, on lines they have not seen; most lines of the corpus are there because they mislead. */
class CrossValidationTest {

    private final CrossValidation validation = new CrossValidation(2);

    @ParameterizedTest
    @EnumSource
    void kinds_are_mostly_right(Language language) {
        CrossValidation.Outcome outcome = validation.kinds(language);
        assertThat(outcome.share())
                .as(() -> String.join("\n", outcome.misses()))
                .isGreaterThan(0.6);
    }

    @ParameterizedTest
    @EnumSource
    void roles_are_mostly_right(Language language) {
        CrossValidation.Outcome outcome = validation.roles(language);
        assertThat(outcome.share())
                .as(() -> String.join("\n", outcome.misses()))
                .isGreaterThan(0.65);
    }
}
