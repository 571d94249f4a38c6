package nl.ontzorg.reminders;

import java.time.Duration;
import java.time.Instant;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.requests.Deserved;
import nl.ontzorg.requests.Request;
import nl.ontzorg.understanding.Kind;

/**
 * When a waiting request deserves a word.
 *
 * @param nudge from when on the manager is to be reminded: half a day of working time before the decide-by
 * @param decideBy from when on the assistants are to be told
 */
record Timing(Instant nudge, Instant decideBy) {

    private static final Duration AHEAD = Duration.ofHours(4);

    static Timing of(Request request, Desk desk) {
        Instant decideBy = Deserved.of(request, desk).decideBy();
        return new Timing(desk.workingTime().minus(decideBy, AHEAD), decideBy);
    }

    /** Whether anybody is to be reminded of this request at all; of what was merely told, nobody. */
    static boolean isFor(Request request, Instant now) {
        return request.ask().kind() != Kind.INFORMATION && request.isWaiting(now);
    }

    boolean isNudgeDue(Instant now) {
        return !now.isBefore(nudge);
    }

    boolean isEscalationDue(Instant now) {
        return !now.isBefore(decideBy);
    }
}
