package nl.ontzorg.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands on its way.
 *
 * @param until when a snoozed request comes back
 * @param delegate who it was passed on to
 * @param lift how often a person raised it, less how often they lowered it; -2 to 2
 * @param since when it came to this state
 */
public record Standing(
        RequestState state,
        @Nullable Instant until,
        @Nullable String delegate,
        int lift,
        Instant since) {

    public static final int MOST_LIFT = 2;

    public static Standing waiting(Instant since) {
        return new Standing(RequestState.WAITING, null, null, 0, since);
    }

    Standing turned(RequestState to, Instant at) {
        return new Standing(to, null, null, lift, at);
    }

    Standing snoozed(Instant comesBack, Instant at) {
        return new Standing(RequestState.SNOOZED, comesBack, null, lift, at);
    }

    Standing delegated(String user, Instant at) {
        return new Standing(RequestState.DELEGATED, null, user, lift, at);
    }

    Standing lifted(int by) {
        int lifted = Math.max(-MOST_LIFT, Math.min(MOST_LIFT, lift + by));
        return new Standing(state, until, delegate, lifted, since);
    }
}
