package nl.ontzorg.requests;

import nl.ontzorg.calendar.Moment;
import org.jspecify.annotations.Nullable;

/**
 * When a reaction is asked.
 *
 * @param deadline the moment to react by; null when none has a day of its own
 * @param words how the text said it, also where the words name no day ("z.s.m.")
 * @param event the meeting or moment it is about
 */
public record Due(
        @Nullable Moment deadline,
        @Nullable String words,
        @Nullable Moment event) {

    public static Due never() {
        return new Due(null, null, null);
    }

    /** Another deadline, set by a person; the words of the text no longer count. */
    public Due by(@Nullable Moment other) {
        return new Due(other, null, event);
    }
}
