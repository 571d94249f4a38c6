package nl.ontzorg.jobs;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** What a tick does: inbox and outbox every time, and the rounds when a minute or an hour of product time has begun. */
public final class Rounds implements Runnable {

    private final Each minute;
    private final Each hour;
    private final Runnable deliveries;
    private final InstantSource clock;

    public Rounds(Runnable deliveries, List<Runnable> eachMinute, List<Runnable> eachHour, InstantSource clock) {
        this.minute = new Each(ChronoUnit.MINUTES, eachMinute);
        this.hour = new Each(ChronoUnit.HOURS, eachHour);
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public void run() {
        // First, so that a round that takes long keeps no message from being sent.
        deliveries.run();
        Instant now = clock.instant();
        List<RuntimeException> faults = new ArrayList<>();
        boolean minuteRan = minute.run(now, faults);
        boolean hourRan = hour.run(now, faults);
        if (minuteRan || hourRan) {
            deliveries.run();
        }
        if (!faults.isEmpty()) {
            throw faults.get(0);
        }
    }

    /** Rounds for each unit of time; when one fails the others run, and all run again at the next tick. */
    private static final class Each {

        private final ChronoUnit unit;
        private final List<Runnable> rounds;
        private final AtomicReference<Instant> last = new AtomicReference<>(Instant.MIN);

        Each(ChronoUnit unit, List<Runnable> rounds) {
            this.unit = unit;
            this.rounds = List.copyOf(rounds);
        }

        /** Whether it was time. */
        boolean run(Instant now, List<RuntimeException> faults) {
            Instant current = now.truncatedTo(unit);
            if (current.equals(last.get())) {
                return false;
            }
            int before = faults.size();
            for (Runnable round : rounds) {
                try {
                    round.run();
                } catch (RuntimeException e) {
                    faults.add(e);
                }
            }
            if (faults.size() == before) {
                last.set(current);
            }
            return true;
        }
    }
}
