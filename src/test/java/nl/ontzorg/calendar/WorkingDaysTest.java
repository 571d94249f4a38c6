package nl.ontzorg.calendar;

import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.MONDAY;
import static nl.ontzorg.given.Given.THURSDAY;
import static nl.ontzorg.given.Given.TUESDAY;
import static nl.ontzorg.given.Given.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final LocalDate NEXT_MONDAY = MONDAY.plusWeeks(1);
    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);

    private final WorkingTime time = WorkingTime.office();

    @Test
    void the_day_before_a_monday_is_a_friday() {
        assertThat(time.workingDayBefore(NEXT_MONDAY)).isEqualTo(FRIDAY);
        assertThat(time.workingDayBefore(FRIDAY)).isEqualTo(THURSDAY);
    }

    @Test
    void easter_is_skipped_from_good_friday_to_monday() {
        assertThat(time.workingDayAfter(GOOD_FRIDAY.minusDays(1))).isEqualTo(GOOD_FRIDAY.plusDays(4));
        assertThat(time.workingDayBefore(GOOD_FRIDAY.plusDays(4))).isEqualTo(GOOD_FRIDAY.minusDays(1));
        assertThat(time.isWorkingDay(GOOD_FRIDAY)).isFalse();
    }

    @Test
    void a_working_day_stays_and_a_free_day_moves_back() {
        assertThat(time.workingDayOnOrBefore(FRIDAY)).isEqualTo(FRIDAY);
        assertThat(time.workingDayOnOrBefore(SATURDAY)).isEqualTo(FRIDAY);
    }

    @Test
    void working_days_are_added_without_the_day_itself() {
        assertThat(time.plusWorkingDays(THURSDAY, 0)).isEqualTo(THURSDAY);
        assertThat(time.plusWorkingDays(THURSDAY, 2)).isEqualTo(NEXT_MONDAY);
        assertThat(time.plusWorkingDays(SATURDAY, 1)).isEqualTo(NEXT_MONDAY);
    }

    @Test
    void working_days_gone_by_are_those_that_began_since() {
        assertThat(time.workingDaysBetween(at(MONDAY, 9, 0), at(MONDAY, 16, 0))).isZero();
        assertThat(time.workingDaysBetween(at(MONDAY, 16, 0), at(TUESDAY, 9, 0)))
                .isEqualTo(1);
        assertThat(time.workingDaysBetween(at(FRIDAY, 16, 0), at(SATURDAY, 9, 0)))
                .isZero();
        assertThat(time.workingDaysBetween(at(FRIDAY, 16, 0), at(NEXT_MONDAY, 9, 0)))
                .isEqualTo(1);
    }

    @Test
    void today_is_the_day_in_the_zone_of_the_desk() {
        assertThat(time.today(Instant.parse("2026-11-23T22:59:59Z"))).isEqualTo(MONDAY);
        assertThat(time.today(Instant.parse("2026-11-23T23:00:00Z"))).isEqualTo(TUESDAY);
    }
}
