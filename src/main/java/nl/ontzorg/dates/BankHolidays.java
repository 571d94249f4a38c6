package nl.ontzorg.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** The days off of England and Wales that move, and which day is off when a holiday falls in a weekend. */
final class BankHolidays {

    /** Moved by royal proclamation, for an anniversary or a jubilee. */
    private static final Map<Integer, LocalDate> MOVED_EARLY_MAY =
            Map.of(1995, LocalDate.of(1995, 5, 8), 2020, LocalDate.of(2020, 5, 8));

    private static final Map<Integer, LocalDate> MOVED_SPRING =
            Map.of(2002, LocalDate.of(2002, 6, 4), 2012, LocalDate.of(2012, 6, 4), 2022, LocalDate.of(2022, 6, 2));

    private BankHolidays() {}

    static LocalDate earlyMay(int year) {
        LocalDate first = LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        return MOVED_EARLY_MAY.getOrDefault(year, first);
    }

    static LocalDate spring(int year) {
        LocalDate last = LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
        return MOVED_SPRING.getOrDefault(year, last);
    }

    /** The first weekday from a British holiday on that is not taken by the other day of Christmas. */
    static LocalDate substitute(String key, LocalDate day) {
        boolean firstTakesMonday = key.equals("boxing-day") && isWeekend(day) && isWeekend(day.minusDays(1));
        boolean secondHasMonday = key.equals("christmas") && day.getDayOfWeek() == DayOfWeek.SUNDAY;
        LocalDate monday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        if (firstTakesMonday || secondHasMonday) {
            return monday.plusDays(1);
        }
        return isWeekend(day) ? monday : day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
