package nl.ontzorg.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MethodPaceTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000_000);
    private final MethodPace pace = new MethodPace(nanos::get);

    @Test
    void tenCallsAtOnceAndThenFortyAMinute() {
        assertThat(callsWithin(Duration.ZERO)).isEqualTo(10);
        assertThat(callsWithin(Duration.ofMinutes(1))).isEqualTo(40);
        assertThat(callsWithin(Duration.ofMinutes(1))).isEqualTo(40);
    }

    @Test
    void saysHowLongThereIsNoTurn() {
        callsWithin(Duration.ZERO);

        assertThat(pace.turn("conversations.history")).isEqualTo(Duration.ofMillis(1_500));
        assertThat(pace.turn("conversations.replies")).as("another method").isZero();
    }

    @Test
    void aMethodRestsAsLongAsSlackAsks() {
        pace.rest("conversations.history", Duration.ofSeconds(30));

        assertThat(pace.turn("conversations.history")).isEqualTo(Duration.ofSeconds(30));
        nanos.addAndGet(Duration.ofSeconds(30).toNanos());
        assertThat(pace.turn("conversations.history")).isZero();
    }

    private int callsWithin(Duration time) {
        long end = nanos.get() + time.toNanos();
        int calls = 0;
        for (Duration wait = pace.turn("conversations.history"); ; wait = pace.turn("conversations.history")) {
            if (wait.isZero()) {
                calls++;
            } else if (nanos.get() + wait.toNanos() - end > 0) {
                nanos.set(end);
                return calls;
            } else {
                nanos.addAndGet(wait.toNanos());
            }
        }
    }
}
