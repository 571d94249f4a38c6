package nl.ontzorg.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ontzorg.calendar.WorkingHours.Shift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

    @Test
    void reads_ranges_of_days_and_single_days() {
        WorkingHours hours = WorkingHours.parse(Map.of("mon-thu", "08:30-17:30", "fri", "08:30-16:00"));

        assertThat(hours.on(DayOfWeek.THURSDAY)).contains(shift(8, 30, 17, 30));
        assertThat(hours.on(DayOfWeek.FRIDAY)).contains(shift(8, 30, 16, 0));
        assertThat(hours.on(DayOfWeek.SATURDAY)).isEmpty();
    }

    @Test
    void reads_capitals_and_spaces_as_people_write_them() {
        assertThat(WorkingHours.parse(Map.of(" Mon - Fri ", " 09:00 - 17:00 "))).isEqualTo(WorkingHours.office());
    }

    @Test
    void writes_what_it_read_in_the_order_of_the_week() {
        Map<String, String> written = new LinkedHashMap<>();
        written.put("mon-tue", "09:00-17:00");
        written.put("wed", "09:00-12:30");
        written.put("fri", "09:00-17:00");
        written.put("sat-sun", "10:00-11:00");

        assertThat(WorkingHours.parse(written).written()).containsExactlyEntriesOf(written);
    }

    @Test
    void joins_days_with_the_same_hours_into_one_range() {
        WorkingHours hours = WorkingHours.parse(Map.of("mon", "09:00-17:00", "tue", "09:00-17:00"));

        assertThat(hours.written()).containsExactly(Map.entry("mon-tue", "09:00-17:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "maandag, 09:00-17:00, maandag is not a day",
        "mon-, 09:00-17:00, mon- is not a day",
        "fri-mon, 09:00-17:00, fri-mon is not a range of days",
        "mon-wed-fri, 09:00-17:00, mon-wed-fri is not a range of days",
        "mon, 9:00-17:00, 9:00-17:00 is not a time range",
        "mon, 09:00, 09:00 is not a time range",
        "mon, 09:00-12:00-17:00, 09:00-12:00-17:00 is not a time range",
        "mon, 17:00-09:00, 17:00-09:00 ends before it starts",
        "mon, 09:00-09:00, 09:00-09:00 ends before it starts",
    })
    void refuses_what_is_no_day_or_no_time_and_says_so(String days, String times, String message) {
        assertThatThrownBy(() -> WorkingHours.parse(Map.of(days, times)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refuses_a_week_without_a_working_day() {
        assertThatThrownBy(() -> WorkingHours.parse(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one working day");
    }

    @Test
    void refuses_a_day_that_is_given_two_sorts_of_hours() {
        assertThatThrownBy(() -> WorkingHours.parse(Map.of("mon-fri", "09:00-17:00", "wed", "09:00-12:30")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wed has its hours twice");
    }

    private static Shift shift(int fromHour, int fromMinute, int toHour, int toMinute) {
        return new Shift(LocalTime.of(fromHour, fromMinute), LocalTime.of(toHour, toMinute));
    }
}
