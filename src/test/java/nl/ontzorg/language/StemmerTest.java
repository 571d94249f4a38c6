package nl.ontzorg.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StemmerTest {

    @Test
    void brings_dutch_forms_together() {
        Stemmer stemmer = new Stemmer(Language.NL);

        assertThat(stemmer.stem("Vergaderingen")).isEqualTo(stemmer.stem("vergadering"));
        assertThat(stemmer.stem("coördinatie")).isEqualTo(stemmer.stem("coordinatie"));
    }

    @Test
    void brings_english_forms_together() {
        Stemmer stemmer = new Stemmer(Language.EN);

        assertThat(stemmer.stem("Budgets")).isEqualTo(stemmer.stem("budget"));
    }

    @Test
    void gives_many_threads_the_same_answer() {
        Stemmer stemmer = new Stemmer(Language.EN);

        assertThat(IntStream.range(0, 2000)
                        .parallel()
                        .mapToObj(i -> stemmer.stem(i % 2 == 0 ? "meetings" : "decisions")))
                .containsOnly("meet", "decis");
    }
}
