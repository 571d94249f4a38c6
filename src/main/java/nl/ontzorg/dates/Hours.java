package nl.ontzorg.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A time on the clock, or from one to another. */
record Hours(Clock from, @Nullable Clock to) {

    /** Settles morning or afternoon; of two times, the clear one helps the other. */
    Hours settle(@Nullable PartOfDay part) {
        if (to == null) {
            return new Hours(from.settle(part), null);
        }
        Clock begin = from.settle(part);
        Clock end = to.settle(part);
        if (from.twelve() && !to.twelve()) {
            begin = lastBefore(from, end);
        }
        boolean reversed = end.minuteOfDay() <= begin.minuteOfDay();
        if (part != null && from.twelve() && reversed) {
            begin = from.settle(null);
        }
        if (to.twelve() && end.minuteOfDay() <= begin.minuteOfDay() && end.hour() < 12) {
            end = end.atHour(end.hour() + 12);
        }
        return new Hours(begin, end);
    }

    private static Clock lastBefore(Clock clock, Clock end) {
        Clock morning = clock.atHour(clock.hour() % 12);
        Clock afternoon = clock.atHour(clock.hour() % 12 + 12);
        return afternoon.minuteOfDay() < end.minuteOfDay() ? afternoon : morning;
    }

    Stretch on(LocalDate day) {
        LocalDateTime begin = from.on(day);
        if (to == null) {
            return Stretch.unit(from.grain(), begin);
        }
        LocalDateTime end = to.on(day);
        return new Stretch(begin, end.isAfter(begin) ? end : end.plusDays(1), Grain.MINUTE);
    }
}
