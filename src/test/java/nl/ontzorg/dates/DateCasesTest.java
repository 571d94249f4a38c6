package nl.ontzorg.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code dates.nl.tsv} and {@code dates.en.tsv}; their first lines say how to read and add them. */
class DateCasesTest {

    private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-11-23T09:00");

    private final DateReader reader = DateReader.create();

    @TestFactory
    Stream<DynamicTest> reads_dutch() throws IOException {
        return cases("dates.nl.tsv", Language.NL);
    }

    @TestFactory
    Stream<DynamicTest> reads_english() throws IOException {
        return cases("dates.en.tsv", Language.EN);
    }

    private Stream<DynamicTest> cases(String file, Language language) throws IOException {
        return lines(file).stream().map(line -> dynamicTest(line.replace('\t', ' '), () -> check(line, language)));
    }

    private void check(String line, Language language) {
        String[] fields = line.split("\t", -1);
        DateContext context = new DateContext(moment(fields), language, region(fields));

        String read = reader.read(fields[0], context).stream()
                .map(DateCasesTest::write)
                .collect(Collectors.joining("; "));

        assertThat(read).as("dates in: %s", fields[0]).isEqualTo(fields[1].equals("-") ? "" : fields[1]);
    }

    private static LocalDateTime moment(String[] fields) {
        return fields.length > 2 && !fields[2].isEmpty() ? LocalDateTime.parse(fields[2]) : MONDAY;
    }

    private static @Nullable Locale region(String[] fields) {
        return fields.length > 3 ? Locale.forLanguageTag(fields[3]) : null;
    }

    /** As the case files have it: {@code 2026-11-27 day before}, {@code 2026-12-01..2026-12-04 day}. */
    private static String write(DateExpression date) {
        return Stream.of(
                        date.fromText() + (date.toText() == null ? "" : ".." + date.toText()),
                        date.grain().code(),
                        date.open() == null ? null : date.open().code(),
                        date.rrule())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(DateCasesTest.class.getResourceAsStream(file));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        }
    }
}
