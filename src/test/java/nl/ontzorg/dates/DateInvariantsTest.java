package nl.ontzorg.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.ontzorg.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DateInvariantsTest {

    private static final List<String> PIECES = List.of(
            "maandag",
            "volgende",
            "week",
            "3",
            "mei",
            "2026",
            "om",
            "half",
            "drie",
            "-",
            "t/m",
            "tussen",
            "en",
            "voor",
            "na",
            "de",
            "15e",
            "laatste",
            "kwartaal",
            "2,5",
            "uur",
            "'s",
            "avonds",
            "9:30",
            "31-02-2027",
            "over",
            "twee",
            "next",
            "Friday",
            "the",
            "of",
            "at",
            "5pm",
            "end",
            "month",
            "in",
            "days",
            "ago",
            "until",
            "May",
            "first",
            ".",
            ",",
            "/",
            ":",
            "99999999999",
            "€",
            "vóór",
            "🎉",
            "every",
            "elke",
            "Q3",
            "24:00",
            "eind",
            "van",
            "begin");

    private final DateReader reader = DateReader.create();

    @ParameterizedTest
    @EnumSource(Language.class)
    void hold_for_any_mixture_of_words(Language language) {
        DateContext context = new DateContext(LocalDateTime.parse("2026-11-23T09:00"), language, null);
        Random random = new Random(20261123);
        for (int i = 0; i < 4000; i++) {
            String text = mixture(random);

            List<DateExpression> dates = reader.read(text, context);

            int end = 0;
            for (DateExpression date : dates) {
                assertThat(date.begin()).as("begin in: %s", text).isGreaterThanOrEqualTo(end);
                assertThat(text.substring(date.begin(), date.end())).isEqualTo(date.text());
                LocalDateTime to = date.to();
                assertThat(to == null || to.isAfter(date.from()))
                        .as("order in: %s", text)
                        .isTrue();
                end = date.end();
            }
            assertThat(reader.read(text, context)).as("second time: %s", text).isEqualTo(dates);
        }
    }

    private static String mixture(Random random) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 1 + random.nextInt(12))
                .forEach(i -> text.append(PIECES.get(random.nextInt(PIECES.size())))
                        .append(random.nextInt(5) == 0 ? "" : " "));
        return text.toString();
    }
}
