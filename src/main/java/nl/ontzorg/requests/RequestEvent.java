package nl.ontzorg.requests;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step in the history of a request, which only grows.
 *
 * @param number counts up from 1 for each request
 * @param by who took the step; null for the bot itself
 * @param note what was said with it: an answer, a reason, the person it went to
 */
public record RequestEvent(
        UUID request,
        int number,
        Instant at,
        @Nullable String by,
        Step step,
        @Nullable String note) {

    /** What happened. */
    public enum Step {
        RECEIVED,
        APPROVED,
        REJECTED,
        ANSWERED,
        DELEGATED,
        SNOOZED,
        DONE,
        WITHDRAWN,
        RAISED,
        LOWERED,
        EDITED,
        NUDGED,
        ESCALATED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
