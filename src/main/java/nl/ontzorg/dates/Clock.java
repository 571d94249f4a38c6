package nl.ontzorg.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A time on the clock.
 *
 * @param hour 0 to 24
 * @param twelve whether the hour may also be twelve hours later
 */
record Clock(int hour, int minute, int second, Grain grain, boolean twelve) {

    private static final int WORK_BEGINS = 7;

    static Clock exact(int hour, int minute) {
        return new Clock(hour, minute, 0, Grain.MINUTE, false);
    }

    /** A time as people say it; up to twelve it can be before or after noon. */
    static Clock said(int hour, int minute, Grain grain) {
        return new Clock(hour, minute, 0, grain, hour >= 1 && hour <= 12);
    }

    Clock before(int minutes) {
        int all = Math.floorMod(hour * 60 + minute - minutes, 24 * 60);
        int hours = all / 60 == 0 && twelve ? 12 : all / 60;
        return new Clock(hours, all % 60, second, Grain.MINUTE, twelve);
    }

    Clock after(int minutes) {
        return before(-minutes);
    }

    Clock atHour(int exactHour) {
        return new Clock(exactHour, minute, second, grain, false);
    }

    /** Settles the hour: by the part of the day, else within working hours, 7 to 19. */
    Clock settle(@Nullable PartOfDay part) {
        if (!twelve) {
            return this;
        }
        if (part != null) {
            return atHour(part.hour(hour));
        }
        return atHour(hour < WORK_BEGINS ? hour + 12 : hour);
    }

    LocalDateTime on(LocalDate day) {
        return day.atStartOfDay().plusHours(hour).plusMinutes(minute).plusSeconds(second);
    }

    int minuteOfDay() {
        return hour * 60 + minute;
    }
}
