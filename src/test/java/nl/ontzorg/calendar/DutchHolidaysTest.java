package nl.ontzorg.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchHolidaysTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024, 01-01 03-29 04-01 04-27 05-05 05-09 05-20 12-25 12-26",
        "2025, 01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26",
        "2026, 01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26",
        "2027, 01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26",
        "2028, 01-01 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26",
        "2029, 01-01 03-30 04-02 04-27 05-05 05-10 05-21 12-25 12-26",
        "2030, 01-01 04-19 04-22 04-27 05-05 05-30 06-10 12-25 12-26",
    })
    void these_days_of_a_year_are_holidays_and_no_others(int year, String days) {
        LocalDate first = LocalDate.of(year, 1, 1);

        assertThat(first.datesUntil(first.plusYears(1)).filter(DutchHolidays::isHoliday))
                .extracting(day -> day.toString().substring(5))
                .containsExactly(days.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2027, 2027-03-28", "2030, 2030-04-21", "2038, 2038-04-25", "2008, 2008-03-23"})
    void easter_falls_on_its_known_day_also_in_the_years_of_the_extremes(int year, LocalDate easter) {
        assertThat(DutchHolidays.easter(year)).isEqualTo(easter);
    }

    @Test
    void the_kings_day_moves_to_saturday_when_it_would_be_a_sunday() {
        assertThat(DutchHolidays.isHoliday(LocalDate.of(2025, 4, 26))).isTrue();
        assertThat(DutchHolidays.isHoliday(LocalDate.of(2025, 4, 27))).isFalse();
    }
}
