package nl.ontzorg.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How precise a date expression is. */
public enum Grain {
    SECOND,
    MINUTE,
    HOUR,
    PART_OF_DAY,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** The name outsiders know it by, such as {@code part-of-day}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the expression says where in the day it is. */
    public boolean withinDay() {
        return compareTo(DAY) < 0;
    }

    /** Whether this is a unit of the clock or the calendar, of which one can say "exactly one". */
    boolean isUnit() {
        return this != PART_OF_DAY && this != WEEKEND;
    }

    LocalDateTime startOf(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return switch (this) {
            case SECOND -> moment.truncatedTo(ChronoUnit.SECONDS);
            case MINUTE -> moment.truncatedTo(ChronoUnit.MINUTES);
            case HOUR -> moment.truncatedTo(ChronoUnit.HOURS);
            case PART_OF_DAY, DAY -> day.atStartOfDay();
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusDays(5)
                        .atStartOfDay();
            case WEEK ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).atStartOfDay();
            case MONTH -> day.withDayOfMonth(1).atStartOfDay();
            case QUARTER ->
                LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1)
                        .atStartOfDay();
            case YEAR -> day.withDayOfYear(1).atStartOfDay();
        };
    }

    LocalDateTime plus(LocalDateTime moment, long count) {
        return switch (this) {
            case SECOND -> moment.plusSeconds(count);
            case MINUTE -> moment.plusMinutes(count);
            case HOUR -> moment.plusHours(count);
            case PART_OF_DAY, DAY -> moment.plusDays(count);
            case WEEKEND, WEEK -> moment.plusWeeks(count);
            case MONTH -> moment.plusMonths(count);
            case QUARTER -> moment.plusMonths(3 * count);
            case YEAR -> moment.plusYears(count);
        };
    }

    /** The one unit, or weekend, that the moment lies in or, for a weekend, leads up to. */
    Stretch around(LocalDateTime moment) {
        LocalDateTime start = startOf(moment);
        return new Stretch(start, this == WEEKEND ? start.plusDays(2) : plus(start, 1), this);
    }
}
