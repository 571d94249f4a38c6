package nl.ontzorg.delivery;

import java.time.Duration;

/** How often something that fails is tried again, and how long it rests before the next time. */
final class Retries {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    /** With the longest pause this is three days: Slack may be out of reach for a weekend and nothing is lost. */
    static final int MOST = 900;

    private Retries() {}

    /** Longer with each attempt that failed before: a second, two, four … up to the longest. */
    static Duration pause(int attempts) {
        Duration doubling = Duration.ofSeconds(1L << Math.min(attempts, 9));
        return doubling.compareTo(LONGEST_PAUSE) < 0 ? doubling : LONGEST_PAUSE;
    }
}
