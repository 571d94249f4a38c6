package nl.ontzorg.given;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until a test sets it. */
public final class SettableClock implements InstantSource {

    private volatile Instant now;

    public SettableClock() {
        this(Given.NOW);
    }

    public SettableClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void set(Instant other) {
        now = other;
    }

    public void tick(Duration later) {
        now = now.plus(later);
    }
}
