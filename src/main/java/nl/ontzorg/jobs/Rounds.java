package nl.ontzorg.jobs;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.ontzorg.delivery.Courier;
import nl.ontzorg.feedback.FeedbackRound;
import nl.ontzorg.reminders.ReminderRound;

/** What a tick does: the rounds when a minute of product time has begun, and the outbox every time. */
public final class Rounds implements Runnable {

    private final List<Runnable> eachMinute;
    private final Courier courier;
    private final InstantSource clock;
    private final AtomicReference<Instant> lastMinute = new AtomicReference<>(Instant.MIN);

    public Rounds(ReminderRound reminders, FeedbackRound feedback, Courier courier, InstantSource clock) {
        this(List.of(reminders::run, feedback::run), courier, clock);
    }

    Rounds(List<Runnable> eachMinute, Courier courier, InstantSource clock) {
        this.eachMinute = eachMinute;
        this.courier = courier;
        this.clock = clock;
    }

    @Override
    public void run() {
        // First, so that a round that fails keeps no message from being sent.
        courier.wake();
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!minute.equals(lastMinute.get())) {
            eachMinute.forEach(Runnable::run);
            lastMinute.set(minute);
            courier.wake();
        }
    }
}
