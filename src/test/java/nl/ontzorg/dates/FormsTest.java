package nl.ontzorg.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.ontzorg.language.Language;
import nl.ontzorg.language.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A form is found by the token it begins with: none may be left out of what it could read. */
class FormsTest {

    private static final int RANDOM_TEXTS = 2_000;
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-11-23T09:00");

    private final Tokenizer tokenizer = new Tokenizer();

    @ParameterizedTest
    @EnumSource(Language.class)
    void are_all_asked_where_they_can_begin(Language language) {
        Grammar grammar = Grammar.of(language);
        RandomTexts random = new RandomTexts(new Random(7), language);
        DateContext now = new DateContext(MONDAY, language, null);

        Stream<String> cases = DateCase.all(language).stream().map(DateCase::text);
        Stream.concat(cases, Stream.generate(random::next).limit(RANDOM_TEXTS)).forEach(text -> {
            Words words = new Words(text, tokenizer.tokens(text), grammar.lexicon());
            Scene scene = new Scene(words, now, grammar.lexicon());
            for (int at = 0; at < words.size(); at++) {
                assertThat(grammar.forms().at(words, at))
                        .as("forms asked at token %s of: %s", at, text)
                        .containsAll(thatRead(scene, grammar.forms().all(), at));
            }
        });
    }

    private static List<Form> thatRead(Scene scene, List<Form> forms, int at) {
        return forms.stream().filter(form -> form.match(scene, at) != null).toList();
    }
}
