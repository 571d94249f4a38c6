package nl.ontzorg.jobs;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** What a tick does: inbox and outbox every time, and the rounds when a minute of product time has begun. */
public final class Rounds implements Runnable {

    private final Runnable deliveries;
    private final List<Runnable> eachMinute;
    private final InstantSource clock;
    private final AtomicReference<Instant> lastMinute = new AtomicReference<>(Instant.MIN);

    public Rounds(Runnable deliveries, List<Runnable> eachMinute, InstantSource clock) {
        this.deliveries = deliveries;
        this.eachMinute = eachMinute;
        this.clock = clock;
    }

    @Override
    public void run() {
        // First, so that a round that fails keeps no message from being sent.
        deliveries.run();
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!minute.equals(lastMinute.get())) {
            eachMinute.forEach(Runnable::run);
            lastMinute.set(minute);
            deliveries.run();
        }
    }
}
