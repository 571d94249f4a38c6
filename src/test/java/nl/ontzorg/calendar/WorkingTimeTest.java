package nl.ontzorg.calendar;

import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.MONDAY;
import static nl.ontzorg.given.Given.TUESDAY;
import static nl.ontzorg.given.Given.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

    private static final LocalDate SPRING_FORWARD = LocalDate.of(2026, 3, 29);
    private static final LocalDate FALL_BACK = LocalDate.of(2026, 10, 25);

    private final WorkingTime time = WorkingTime.office();
    private final WorkingTime nights = with(Map.of("mon-sun", "00:30-06:00"));

    @Test
    void counts_the_hours_worked_on_one_day_only() {
        assertThat(time.between(at(MONDAY, 7, 0), at(MONDAY, 12, 0))).isEqualTo(Duration.ofHours(3));
        assertThat(time.between(at(MONDAY, 16, 0), at(MONDAY, 23, 0))).isEqualTo(Duration.ofHours(1));
        assertThat(time.between(at(MONDAY, 20, 0), at(MONDAY, 23, 0))).isZero();
    }

    @Test
    void skips_the_night_and_the_weekend() {
        assertThat(time.between(at(MONDAY, 16, 30), at(TUESDAY, 9, 30))).isEqualTo(Duration.ofHours(1));
        assertThat(time.between(at(FRIDAY, 16, 0), at(MONDAY.plusWeeks(1), 10, 0)))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void skips_holidays() {
        LocalDate beforeKingsDay = LocalDate.of(2026, 4, 24);
        LocalDate afterKingsDay = LocalDate.of(2026, 4, 28);

        assertThat(time.between(at(beforeKingsDay, 16, 0), at(afterKingsDay, 10, 0)))
                .isEqualTo(Duration.ofHours(2));
        assertThat(time.minus(at(afterKingsDay, 10, 0), Duration.ofHours(2))).isEqualTo(at(beforeKingsDay, 16, 0));
    }

    @Test
    void is_zero_when_the_second_instant_is_not_later() {
        assertThat(time.between(at(TUESDAY, 10, 0), at(MONDAY, 10, 0))).isZero();
        assertThat(time.between(at(MONDAY, 11, 0), at(MONDAY, 10, 0))).isZero();
        assertThat(time.between(at(MONDAY, 11, 0), at(MONDAY, 11, 0))).isZero();
    }

    @Test
    void counts_back_over_nights_and_weekends() {
        Instant nextMonday = at(MONDAY.plusWeeks(1), 10, 0);

        assertThat(time.minus(nextMonday, Duration.ofMinutes(30))).isEqualTo(at(MONDAY.plusWeeks(1), 9, 30));
        assertThat(time.minus(nextMonday, Duration.ofHours(4))).isEqualTo(at(FRIDAY, 14, 0));
        assertThat(time.minus(nextMonday, Duration.ofHours(41))).isEqualTo(at(MONDAY, 9, 0));
    }

    @Test
    void counts_back_from_outside_the_working_hours_as_from_the_last_end_of_a_working_day() {
        assertThat(time.minus(at(MONDAY, 22, 0), Duration.ofHours(1))).isEqualTo(at(MONDAY, 16, 0));
        assertThat(time.minus(at(TUESDAY, 8, 0), Duration.ofHours(1))).isEqualTo(at(MONDAY, 16, 0));
        assertThat(time.minus(at(FRIDAY.plusDays(1), 12, 0), Duration.ofHours(1)))
                .isEqualTo(at(FRIDAY, 16, 0));
        assertThat(time.minus(at(FRIDAY.plusDays(2), 12, 0), Duration.ZERO)).isEqualTo(at(FRIDAY, 17, 0));
    }

    @Test
    void an_office_day_keeps_its_length_in_the_weeks_the_clocks_change() {
        for (LocalDate change : List.of(SPRING_FORWARD, FALL_BACK)) {
            Instant friday = at(change.minusDays(2), 16, 0);
            Instant monday = at(change.plusDays(1), 10, 0);

            assertThat(time.between(friday, monday)).isEqualTo(Duration.ofHours(2));
            assertThat(time.minus(monday, Duration.ofHours(2))).isEqualTo(friday);
        }
    }

    @Test
    void a_night_in_which_the_clock_changes_is_as_long_as_it_really_is() {
        assertThat(nights.between(at(SPRING_FORWARD, 0, 0), at(SPRING_FORWARD, 7, 0)))
                .isEqualTo(Duration.ofMinutes(270));
        assertThat(nights.between(at(FALL_BACK, 0, 0), at(FALL_BACK, 7, 0))).isEqualTo(Duration.ofMinutes(390));
        assertThat(nights.minus(at(FALL_BACK, 6, 0), Duration.ofMinutes(390))).isEqualTo(at(FALL_BACK, 0, 30));
    }

    @Test
    void works_from_the_first_minute_of_the_day_up_to_its_last() {
        assertThat(time.isWorkingMoment(at(MONDAY, 8, 59))).isFalse();
        assertThat(time.isWorkingMoment(at(MONDAY, 9, 0))).isTrue();
        assertThat(time.isWorkingMoment(at(MONDAY, 16, 59))).isTrue();
        assertThat(time.isWorkingMoment(at(MONDAY, 17, 0))).isFalse();
        assertThat(time.isWorkingMoment(at(FRIDAY.plusDays(1), 12, 0))).isFalse();
        assertThat(time.isWorkingMoment(at(LocalDate.of(2026, 12, 25), 12, 0))).isFalse();
    }

    @Test
    void reads_a_moment_in_its_zone_and_ends_a_day_without_a_time_with_the_working_day() {
        WorkingTime fridays = with(Map.of("mon-thu", "08:30-17:30", "fri", "08:30-16:00"));

        assertThat(fridays.instantOf(Moment.on(FRIDAY))).isEqualTo(at(FRIDAY, 16, 0));
        assertThat(fridays.instantOf(Moment.at(FRIDAY.atTime(18, 15)))).isEqualTo(at(FRIDAY, 18, 15));
        assertThat(fridays.instantOf(Moment.on(FRIDAY.plusDays(1)))).isEqualTo(at(FRIDAY.plusDays(1), 17, 0));
    }

    @Test
    void starts_a_day_with_its_hours_and_a_free_day_at_nine() {
        assertThat(with(Map.of("mon", "07:15-12:00")).startOf(MONDAY)).isEqualTo(at(MONDAY, 7, 15));
        assertThat(with(Map.of("mon", "07:15-12:00")).startOf(TUESDAY)).isEqualTo(at(TUESDAY, 9, 0));
    }

    @Test
    void counting_back_undoes_counting_up_for_any_moment_and_any_hours() {
        Random random = new Random(20261123);
        for (int i = 0; i < 2000; i++) {
            WorkingTime hours = random.nextBoolean() ? randomHours(random) : nights;
            Instant to = randomInstant(random);
            Duration worked = Duration.ofMinutes(random.nextInt(6000));

            Instant from = hours.minus(to, worked);

            assertThat(hours.between(from, to))
                    .as("%s less %s is %s", to, worked, from)
                    .isEqualTo(worked);
            if (hours.isWorkingMoment(from)) {
                assertThat(hours.minus(to, hours.between(from, to))).isEqualTo(from);
            }
        }
    }

    @Test
    void a_moment_is_worked_exactly_when_time_passes_in_it() {
        Random random = new Random(29);
        for (int i = 0; i < 2000; i++) {
            WorkingTime hours = with(Map.of("mon-sun", i % 2 == 0 ? "02:15-02:45" : "02:30-08:00"));
            LocalDate day = i % 3 == 0 ? SPRING_FORWARD : FALL_BACK;
            Instant moment = at(day, 0, 0).plusSeconds(random.nextInt(4 * 3600));

            boolean passes = hours.between(moment, moment.plusSeconds(1)).equals(Duration.ofSeconds(1));

            assertThat(hours.isWorkingMoment(moment)).as("%s", moment).isEqualTo(passes);
        }
    }

    private static WorkingTime randomHours(Random random) {
        LocalTime start = LocalTime.of(random.nextInt(12), 0);
        LocalTime end = LocalTime.of(13 + random.nextInt(10), 30);
        return with(Map.of("mon-thu", start + "-" + end, random.nextBoolean() ? "fri" : "sun", "10:00-11:30"));
    }

    private static Instant randomInstant(Random random) {
        return at(LocalDate.of(2024 + random.nextInt(6), 1, 1).plusDays(random.nextInt(366)), 0, 0)
                .plus(Duration.ofMinutes(random.nextInt(1440)));
    }

    private static WorkingTime with(Map<String, String> hours) {
        return new WorkingTime(WorkingTime.office().zone(), WorkingHours.parse(hours));
    }
}
