package nl.ontzorg.slack;

import java.time.Duration;

/**
 * How politely Slack is asked for what was said.
 *
 * @param every the rest after everything was read
 * @param again the rest after something could not be read
 * @param between two calls
 */
record Pace(Duration every, Duration again, Duration between) {

    /** Leaves most of what Slack allows to the messages that must go out. */
    static Pace usual() {
        return new Pace(Duration.ofMinutes(15), Duration.ofMinutes(1), Duration.ofMillis(1_500));
    }
}
