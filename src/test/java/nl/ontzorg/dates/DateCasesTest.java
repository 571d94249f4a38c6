package nl.ontzorg.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ontzorg.language.Language;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our own corpus: texts, the dates in them, and what those said in so many words. */
class DateCasesTest {

    private final DateReader reader = DateReader.create();

    @TestFactory
    Stream<DynamicNode> reads_dutch() {
        return byForm(Language.NL);
    }

    @TestFactory
    Stream<DynamicNode> reads_english() {
        return byForm(Language.EN);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_large_enough_to_mean_something(Language language) {
        List<DateCase> cases = DateCase.all(language);

        assertThat(cases).hasSizeGreaterThanOrEqualTo(800);
        assertThat(cases.stream().filter(DateCase::isNegative)).hasSizeGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void has_no_case_twice(Language language) {
        assertThat(DateCase.all(language).stream().map(DateCasesTest::asked)).doesNotHaveDuplicates();
    }

    private static String asked(DateCase one) {
        return one.text().toLowerCase(Locale.ROOT) + " " + one.context();
    }

    private Stream<DynamicNode> byForm(Language language) {
        Map<String, List<DateCase>> forms = DateCase.all(language).stream()
                .collect(Collectors.groupingBy(DateCase::form, TreeMap::new, Collectors.toList()));
        return forms.entrySet().stream()
                .map(form -> dynamicContainer(
                        form.getKey(), form.getValue().stream().map(one -> dynamicTest(one.text(), () -> check(one)))));
    }

    private void check(DateCase one) {
        List<DateExpression> dates = reader.read(one.text(), one.context());

        assertThat(join(dates, DateCasesTest::write))
                .as("dates in: %s", one.text())
                .isEqualTo(one.dates());
        if (one.said() != null) {
            assertThat(join(dates, DateCasesTest::said))
                    .as("said in: %s", one.text())
                    .isEqualTo(one.said());
        }
    }

    private static String join(List<DateExpression> dates, Function<DateExpression, String> write) {
        return dates.stream().map(write).collect(Collectors.joining("; "));
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

    private static String said(DateExpression date) {
        return date.said().stream()
                .sorted()
                .map(part -> part.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(" "));
    }
}
