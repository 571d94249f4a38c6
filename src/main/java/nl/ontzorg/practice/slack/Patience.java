package nl.ontzorg.practice.slack;

import java.time.Duration;

/** How long things last, in machine time: an acknowledgement, a trigger, a response address. */
public record Patience(Duration acknowledge, Duration trigger, Duration response) {

    /** As Slack does it. */
    public static Patience slacks() {
        return new Patience(Duration.ofSeconds(3), Duration.ofSeconds(3), Duration.ofMinutes(30));
    }
}
