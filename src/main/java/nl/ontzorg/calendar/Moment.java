package nl.ontzorg.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A local date, or a date with a clock time where one was said; read in a desk's zone. */
public record Moment(LocalDate date, @Nullable LocalTime time) {

    public static Moment on(LocalDate date) {
        return new Moment(date, null);
    }

    public static Moment at(LocalDateTime dateTime) {
        return new Moment(dateTime.toLocalDate(), dateTime.toLocalTime());
    }

    /** Reads {@code 2026-12-02} or {@code 2026-12-02T14:00}; anything else throws DateTimeParseException. */
    public static Moment parse(String iso) {
        return iso.indexOf('T') < 0 ? on(LocalDate.parse(iso)) : at(LocalDateTime.parse(iso));
    }

    /** ISO 8601: the date, or date and time to the minute or as precise as it is. */
    @Override
    public String toString() {
        return time == null ? date.toString() : date.atTime(time).toString();
    }
}
