package nl.ontzorg.slack;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** How long to wait before each attempt: not at all, then longer and longer, never quite alike for two bots. */
final class BackOff {

    private final Duration first;
    private final Duration longest;
    private final DoubleSupplier chance;
    private Duration next = Duration.ZERO;

    /** @param chance from 0 to 1 */
    BackOff(Duration first, Duration longest, DoubleSupplier chance) {
        this.first = first;
        this.longest = longest;
        this.chance = chance;
    }

    Duration next() {
        Duration full = next;
        Duration twice = full.isZero() ? first : full.multipliedBy(2);
        next = twice.compareTo(longest) < 0 ? twice : longest;
        return Duration.ofNanos((long) (full.toNanos() * (0.5 + chance.getAsDouble() / 2)));
    }

    /** The trouble is over. */
    void reset() {
        next = Duration.ZERO;
    }

    /** Haste does not help. */
    void slowDown() {
        next = longest;
    }
}
