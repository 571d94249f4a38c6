package nl.ontzorg.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * The generally recognised holidays of article 3 of the Algemene termijnenwet, Good Friday with them (article 3,
 * second paragraph).
 */
public final class DutchHolidays {

    private DutchHolidays() {}

    public static boolean isHoliday(LocalDate date) {
        LocalDate easter = easter(date.getYear());
        return date.equals(LocalDate.of(date.getYear(), Month.JANUARY, 1))
                || date.equals(easter.minusDays(2))
                || date.equals(easter.plusDays(1))
                || date.equals(kingsDay(date.getYear()))
                || date.equals(LocalDate.of(date.getYear(), Month.MAY, 5))
                || date.equals(easter.plusDays(39))
                || date.equals(easter.plusDays(50))
                || date.equals(LocalDate.of(date.getYear(), Month.DECEMBER, 25))
                || date.equals(LocalDate.of(date.getYear(), Month.DECEMBER, 26));
    }

    private static LocalDate kingsDay(int year) {
        LocalDate day = LocalDate.of(year, Month.APRIL, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int day = h + l - 7 * m + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
