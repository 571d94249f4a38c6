package nl.ontzorg.dates;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/** The calendars whose months begin with the new moon as it is seen: those of India and China. */
final class SkyCalendars {

    private static final double INDIA = 5.5 / 24;
    private static final double CHINA = 8 / 24.0;
    private static final double NOON = 0.5;
    private static final double SUNSET = 18 / 24.0;

    private SkyCalendars() {}

    /**
     * The day on which, at this hour, a lunar day of a Hindu month runs.
     *
     * @param month from Chaitra as 1, each beginning at the new moon
     * @param lunarDay 1 to 30, of which the 15th ends with the full moon
     */
    static LocalDate hindu(int year, int month, int lunarDay, int hour) {
        double newMoon = Sky.lastNewMoonBefore(sunEnters(year, month));
        double begins = Sky.moonAhead(12.0 * (lunarDay - 1), newMoon + (lunarDay - 1) * 0.984);
        double ends = Sky.moonAhead(12.0 * lunarDay, begins + 0.984);
        double shift = INDIA + NOON - hour / 24.0;
        long day = (long) Math.ceil(begins + shift);
        // A lunar day that is over by then belongs to the day on which it ran.
        return day(day < ends + shift ? day : day - 1);
    }

    /** The day the sun enters a sign of the Hindu zodiac, or the next if it does so after sunset. */
    static LocalDate hinduSun(int year, int sign) {
        return day((long) Math.ceil(sunEnters(year, sign) + INDIA + NOON - SUNSET));
    }

    /** Two months after the one with the winter solstice, but a leap month can push it on: never before 21 January. */
    static LocalDate chineseNewYear(int year) {
        double solstice = Sky.sunAt(270, julian(LocalDate.of(year - 1, 12, 21)));
        double month = Sky.lastNewMoonBefore(Math.ceil(solstice + CHINA + NOON) - CHINA - NOON);
        LocalDate day = day((long) Math.floor(Sky.moonAhead(0, month + 59) + CHINA + NOON));
        return day.getDayOfYear() < 21 ? day((long) Math.floor(Sky.moonAhead(0, month + 88.6) + CHINA + NOON)) : day;
    }

    /** Signs are fixed to the stars, from which the equinox moves away a degree in 72 years. */
    private static double sunEnters(int year, int sign) {
        int month = (sign + 2) % 12 + 1;
        double guess = julian(LocalDate.of(year, month, 14));
        double drift = 23.853 + 0.013969 * (year - 2000);
        return Sky.sunAt(30.0 * (sign - 1) + drift, guess);
    }

    private static double julian(LocalDate day) {
        return day.getLong(JulianFields.JULIAN_DAY);
    }

    private static LocalDate day(long julianDay) {
        return LocalDate.MIN.with(JulianFields.JULIAN_DAY, julianDay);
    }
}
