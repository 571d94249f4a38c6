package nl.ontzorg.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import nl.ontzorg.dates.Cycle.First;
import org.jspecify.annotations.Nullable;

/** The names of the calendar as times: weekdays, days of a month, months, quarters, weeks. */
final class Calendar {

    private Calendar() {}

    static Times weekday(DayOfWeek weekday) {
        return new Cycle(
                Grain.WEEK,
                Grain.DAY,
                First.AFTER_TODAY,
                monday -> Stretch.day(monday.with(TemporalAdjusters.nextOrSame(weekday))));
    }

    static Times day() {
        return new Cycle(Grain.DAY, Grain.DAY, First.FROM_TODAY, Stretch::day);
    }

    static Times dayOfMonth(int day) {
        return new Cycle(
                Grain.MONTH,
                Grain.DAY,
                First.FROM_TODAY,
                first -> day <= first.lengthOfMonth() ? Stretch.day(first.withDayOfMonth(day)) : null);
    }

    static Times dayAndMonth(int day, int month) {
        return new Cycle(Grain.YEAR, Grain.DAY, First.FROM_TODAY, newYear -> {
            LocalDate date = date(newYear.getYear(), month, day);
            return date == null ? null : Stretch.day(date);
        });
    }

    static Times daysOfMonth(int first, int last, int month) {
        return new Cycle(Grain.YEAR, Grain.DAY, First.RUNNING, newYear -> {
            LocalDate from = date(newYear.getYear(), month, first);
            LocalDate to = date(newYear.getYear(), month, last);
            return from == null || to == null ? null : Stretch.days(from, to.plusDays(1));
        });
    }

    static Times month(int month) {
        return new Cycle(
                Grain.YEAR,
                Grain.MONTH,
                First.RUNNING,
                newYear -> Grain.MONTH.around(newYear.withMonth(month).atStartOfDay()));
    }

    static Times quarter(int quarter) {
        return new Cycle(
                Grain.YEAR,
                Grain.QUARTER,
                First.RUNNING,
                newYear ->
                        Grain.QUARTER.around(newYear.withMonth(3 * quarter - 2).atStartOfDay()));
    }

    static Times half(int half) {
        return new Cycle(Grain.YEAR, Grain.DAY, First.RUNNING, newYear -> {
            LocalDate first = newYear.withMonth(half == 1 ? 1 : 7);
            return Stretch.days(first, first.plusMonths(6));
        });
    }

    static Times weekOfYear(int week) {
        return new Cycle(Grain.YEAR, Grain.WEEK, First.RUNNING, newYear -> {
            LocalDate fourth = newYear.withDayOfYear(4);
            return week <= fourth.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum()
                    ? Grain.WEEK.around(fourth.plusWeeks(week - 1L).atStartOfDay())
                    : null;
        });
    }

    /** From the day it begins by the sun, on the northern half of the earth. */
    static Times season(int season) {
        return new Cycle(Grain.YEAR, Grain.DAY, First.RUNNING, newYear -> {
            LocalDate first = newYear.withMonth(3 * season).withDayOfMonth(season == 3 ? 23 : 21);
            return Stretch.days(first, first.plusMonths(3).withDayOfMonth(season == 2 ? 23 : 21));
        });
    }

    static Times year(int year) {
        return new Once(Grain.YEAR.around(LocalDate.of(year, Month.JANUARY, 1).atStartOfDay()));
    }

    /** All units of this grain, one after the other. */
    static Times every(Grain grain) {
        return new Cycle(
                grain == Grain.WEEKEND ? Grain.WEEK : grain,
                grain,
                First.RUNNING,
                first -> grain.around(first.atStartOfDay()));
    }

    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether some year has this day. */
    static boolean exists(int month, int day) {
        return date(2000, month, day) != null;
    }
}
