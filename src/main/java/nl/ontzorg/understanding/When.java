package nl.ontzorg.understanding;

import java.util.List;
import nl.ontzorg.calendar.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a text and what they mean for the desk.
 *
 * @param deadline the moment to react by; null when none was said with a day of its own
 * @param deadlineWords the words it came from, also when they name no day ("z.s.m.", "vóór het zomerreces")
 * @param event the meeting or moment it is about
 */
public record When(
        @Nullable Moment deadline,
        @Nullable String deadlineWords,
        @Nullable Moment event,
        List<RoledDate> dates) {
    public When {
        dates = List.copyOf(dates);
    }

    public static When never() {
        return new When(null, null, null, List.of());
    }
}
