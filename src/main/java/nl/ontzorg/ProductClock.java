package nl.ontzorg;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nl.ontzorg.settings.ProductTime;

/** Product time: the real clock, or one that was started elsewhere, runs faster and can be moved forward. */
public final class ProductClock implements InstantSource {

    private final InstantSource machine;
    private final double speed;
    private Instant machineStart;
    private Instant start;

    public ProductClock(InstantSource machine, ProductTime time) {
        this.machine = machine;
        this.speed = time.speed();
        this.machineStart = machine.instant();
        this.start = time.start() == null ? machineStart : time.start();
    }

    @Override
    public synchronized Instant instant() {
        long elapsed = Duration.between(machineStart, machine.instant()).toMillis();
        return start.plusMillis((long) (elapsed * speed));
    }

    /** Moves time to a later moment; an earlier one changes nothing. */
    public synchronized void moveTo(Instant later) {
        Instant now = instant();
        if (later.isAfter(now)) {
            machineStart = machine.instant();
            start = later;
        }
    }
}
