package nl.ontzorg.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The time a date expression stands for, without a zone.
 *
 * @param to exclusive; null where the expression is one unit of its grain, or is open
 * @param open where set, {@code from} is the bound
 * @param rrule the iCalendar rule of a recurrence, of which this is the first time
 */
public record Value(
        LocalDateTime from,
        @Nullable LocalDateTime to,
        Grain grain,
        @Nullable Open open,
        @Nullable String rrule) {

    static Value of(Stretch stretch) {
        return new Value(stretch.from(), stretch.isUnit() ? null : stretch.to(), stretch.grain(), null, null);
    }

    /** The last day that has a part in this time; for an open value the day of its bound. */
    public LocalDate lastDay() {
        if (to != null) {
            return to.minusNanos(1).toLocalDate();
        }
        if (open != null || grain.withinDay()) {
            return from.toLocalDate();
        }
        return grain.plus(grain.startOf(from), 1).minusNanos(1).toLocalDate();
    }
}
