package nl.ontzorg.slack;

import java.time.Duration;

/**
 * How the line to Slack is kept.
 *
 * @param ping how often a line is asked for a sign of life
 * @param dead a line without any for so long is given up
 * @param steady a line that lived so long has ended the trouble before it
 * @param grace how long the old line stays beside a new one
 * @param firstWait before the second attempt; each further one waits twice as long
 * @param longestWait between two attempts
 */
record Rhythm(Duration ping, Duration dead, Duration steady, Duration grace, Duration firstWait, Duration longestWait) {

    static Rhythm usual() {
        return new Rhythm(
                Duration.ofSeconds(5),
                // Found at the third ping without an answer.
                Duration.ofSeconds(12),
                Duration.ofSeconds(5),
                Duration.ofSeconds(10),
                Duration.ofSeconds(1),
                Duration.ofSeconds(60));
    }
}
