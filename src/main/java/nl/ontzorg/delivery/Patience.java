package nl.ontzorg.delivery;

import java.time.Duration;

/**
 * How long sending takes its time, by the machine's clock.
 *
 * @param lease how long one courier may hold a message
 * @param call after how long a call of Slack is given up
 * @param recheck how long a message that may have been posted is left alone before it is sought
 * @param limited how long a destination rests when Slack does not say how long
 * @param jitter the most that is added at random to a pause that Slack asks for
 * @param stopping how long a courier that stops waits for what is in hand
 */
public record Patience(
        Duration lease, Duration call, Duration recheck, Duration limited, Duration jitter, Duration stopping) {

    public static Patience usual() {
        return new Patience(
                Duration.ofSeconds(20),
                Duration.ofSeconds(8),
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                Duration.ofMillis(500),
                Duration.ofSeconds(5));
    }
}
