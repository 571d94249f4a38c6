package nl.ontzorg.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** The calendars of religions that are reckoned by rule: Jewish, Islamic, Christian and Parsi. */
final class BookCalendars {

    private static final int HEBREW_AHEAD = 3761;
    private static final long HEBREW_EPOCH = LocalDate.of(2018, 9, 10).toEpochDay() - newYear(2018 + HEBREW_AHEAD);
    private static final LocalDate PARSI_NEW_YEAR = LocalDate.of(2018, 8, 17);

    private BookCalendars() {}

    /** Easter Sunday of the western churches, by the anonymous Gregorian rule. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** Easter Sunday of the eastern churches, reckoned in the Julian calendar. */
    static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int f = d + e + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(year / 100 - year / 400 - 2L);
    }

    /** The first day, from the morning on, of the Jewish year that begins in this one. */
    static LocalDate roshHashanah(int year) {
        return LocalDate.ofEpochDay(HEBREW_EPOCH + newYear(year + HEBREW_AHEAD));
    }

    /** The 25th of Kislev: the length of the month before it follows from the length of the year. */
    static LocalDate hanukkah(int year) {
        LocalDate newYear = roshHashanah(year);
        long length = roshHashanah(year + 1).toEpochDay() - newYear.toEpochDay();
        return newYear.plusDays(length % 10 == 5 ? 84 : 83);
    }

    private static long newYear(int year) {
        long before = newMoonDay(year - 1);
        long day = newMoonDay(year);
        if (newMoonDay(year + 1) - day == 356) {
            return day + 2;
        }
        return day - before == 382 ? day + 1 : day;
    }

    /** The day of the mean new moon of the first month, kept off Sunday, Wednesday and Friday. */
    private static long newMoonDay(int year) {
        long months = (235L * year - 234) / 19;
        long day = 29 * months + (12_084 + 13_753 * months) / 25_920;
        return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
    }

    /** The first time in the year that this day of the Umm al-Qura calendar comes; null beyond its tables. */
    static @Nullable LocalDate islamic(int year, int month, int day) {
        try {
            LocalDate newYear = LocalDate.of(year, 1, 1);
            int islamicYear = HijrahDate.from(newYear).get(ChronoField.YEAR);
            LocalDate date = LocalDate.from(HijrahDate.of(islamicYear, month, day));
            return date.isBefore(newYear) ? LocalDate.from(HijrahDate.of(islamicYear + 1, month, day)) : date;
        } catch (DateTimeException beyondItsTables) {
            return null;
        }
    }

    static int lengthOfIslamicMonth(LocalDate day) {
        return HijrahDate.from(day).lengthOfMonth();
    }

    /** Their year has 365 days, always. */
    static LocalDate parsiNewYear(int year) {
        return PARSI_NEW_YEAR.plusDays(365L * (year - PARSI_NEW_YEAR.getYear()));
    }
}
