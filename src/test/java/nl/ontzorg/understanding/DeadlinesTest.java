package nl.ontzorg.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.calendar.WorkingTime;
import nl.ontzorg.dates.DateContext;
import nl.ontzorg.dates.DateExpression;
import nl.ontzorg.dates.DateReader;
import nl.ontzorg.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 9, 0);

    private final Deadlines deadlines = new Deadlines(WorkingTime.office(), MONDAY);

    @ParameterizedTest
    @CsvSource({
        "uiterlijk vrijdag, 2026-11-27",
        "vóór donderdag, 2026-11-25",
        "vóór maandag, 2026-11-27",
        "voor morgen, 2026-11-23",
        "donderdag 15.00 uur, 2026-11-26T15:00",
        "vandaag voor 16.00 uur, 2026-11-23T16:00",
        "volgende week, 2026-12-04",
        "deze week, 2026-11-27",
        "volgende maand, 2026-12-31",
        "eind van de maand, 2026-11-30",
        "eind van de week, 2026-11-27",
        "voor het weekend, 2026-11-27",
        "binnen 2 weken, 2026-12-07",
        "over 3 dagen, 2026-11-26",
        "t/m 4 december, 2026-12-04",
        "einde dag, 2026-11-23T17:00",
    })
    void a_dutch_expression_means_a_day_or_a_moment(String words, String moment) {
        assertThat(deadlines.of(read(words, Language.NL))).hasToString("Optional[" + moment + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "by Friday, 2026-11-27",
        "before Thursday, 2026-11-25",
        "by 2 pm, 2026-11-23T14:00",
        "next week, 2026-12-04",
        "within two weeks, 2026-12-07",
        "end of the month, 2026-11-30",
        "tomorrow morning, 2026-11-24",
    })
    void an_english_expression_means_a_day_or_a_moment(String words, String moment) {
        assertThat(deadlines.of(read(words, Language.EN))).hasToString("Optional[" + moment + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gisteren", "vorige week", "vanaf vrijdag", "12 november 2026", "vandaag om 8.30 uur"})
    void what_has_been_or_has_no_end_is_never_a_deadline(String words) {
        assertThat(deadlines.of(read(words, Language.NL))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dinsdag 1 december, 2026-12-01", "dinsdag om 14 uur, 2026-11-24T14:00"})
    void an_event_starts_on_its_day_or_at_its_time(String words, String moment) {
        assertThat(Deadlines.start(read(words, Language.NL))).isEqualTo(Moment.parse(moment));
    }

    private static DateExpression read(String words, Language language) {
        List<DateExpression> found = DateReader.create().read(words, new DateContext(MONDAY, language, null));
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
