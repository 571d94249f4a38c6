package nl.ontzorg.slack;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * How fast each method may be called: forty times a minute, four fifths of what Slack grants these, and ten at once
 * after a quiet while. It forgets at a restart; Slack then says it again.
 */
final class MethodPace {

    private static final long EACH = Duration.ofMinutes(1).toNanos() / 40;
    private static final long AHEAD = 9 * EACH;

    private final LongSupplier nanos;
    private final Map<String, Long> free = new ConcurrentHashMap<>();

    /** @param nanos a clock that never goes back, such as that of the system */
    MethodPace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Takes a turn, or says how long there is none; zero when the method may be called now. */
    synchronized Duration turn(String method) {
        long now = nanos.getAsLong();
        long earliest = now - AHEAD;
        long from = free.getOrDefault(method, earliest);
        // Differences, for such a clock may pass its largest number.
        if (from - now > 0) {
            return Duration.ofNanos(from - now);
        }
        free.put(method, (from - earliest > 0 ? from : earliest) + EACH);
        return Duration.ZERO;
    }

    /** Slack wants no call for this long. */
    synchronized void rest(String method, Duration pause) {
        free.put(method, nanos.getAsLong() + pause.toNanos());
    }
}
