package nl.ontzorg.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import nl.ontzorg.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for any text: mixtures of date words, our own cases with mistakes in them, and plain noise. */
class DateInvariantsTest {

    private static final int TEXTS_PER_LANGUAGE = Integer.getInteger("dates.texts", 50_000);
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-11-23T09:00");

    private final DateReader reader = DateReader.create();

    @ParameterizedTest
    @EnumSource(Language.class)
    void hold_for_any_text(Language language) {
        DateContext context = new DateContext(MONDAY, language, null);
        RandomTexts texts = new RandomTexts(new Random(20261123), language);
        for (int i = 0; i < TEXTS_PER_LANGUAGE; i++) {
            String text = texts.next();
            List<DateExpression> dates = reader.read(text, context);
            if (!hold(text, dates)) {
                assertThat(dates).as("the dates in: %s", text).isEmpty();
            }
            if (i % 10 == 0) {
                assertThat(reader.read(text, context)).as("again: %s", text).isEqualTo(dates);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void more_neutral_words_around_a_text_change_nothing(Language language) {
        DateContext context = new DateContext(MONDAY, language, null);
        RandomTexts texts = new RandomTexts(new Random(19), language);
        for (int i = 0; i < TEXTS_PER_LANGUAGE; i++) {
            String text = texts.next();

            List<String> few = padded("Zie bijlage . ", text, " . Bedankt", context);
            List<String> many = padded("Hallo Bob , zoals gezegd . Zie bijlage . ", text, " . Bedankt , Anna", context);

            assertThat(many).as("the dates in: %s", text).isEqualTo(few);
        }
    }

    private static boolean hold(String text, List<DateExpression> dates) {
        int end = 0;
        for (DateExpression date : dates) {
            LocalDateTime to = date.to();
            boolean inside = date.begin() >= end && date.begin() < date.end() && date.end() <= text.length();
            if (!inside
                    || !text.substring(date.begin(), date.end()).equals(date.text())
                    || (to != null && !to.isAfter(date.from()))) {
                return false;
            }
            end = date.end();
        }
        return true;
    }

    private List<String> padded(String before, String text, String after, DateContext context) {
        return reader.read(before + text + after, context).stream()
                .map(date -> (date.begin() - before.length()) + " " + date.text() + " " + date.value() + date.said())
                .toList();
    }
}
