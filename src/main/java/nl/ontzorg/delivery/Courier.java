package nl.ontzorg.delivery;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what is due from the outbox to the sender, one message after another, and notes how each went. */
public final class Courier implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int BATCH = 20;
    private static final int MOST_ATTEMPTS = 10;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Outbox outbox;
    private final Sender sender;
    private final InstantSource machineClock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread courier = new Thread(work, "courier");
        courier.setDaemon(true);
        return courier;
    });
    private final AtomicBoolean woken = new AtomicBoolean();

    /** Retries wait by the machine clock: real time, whatever the time of the product. */
    public Courier(Outbox outbox, Sender sender, InstantSource machineClock) {
        this.outbox = outbox;
        this.sender = sender;
        this.machineClock = machineClock;
    }

    /** Sends what is due soon, on the courier's own thread. */
    public void wake() {
        if (!thread.isShutdown() && woken.compareAndSet(false, true)) {
            thread.execute(this::runQuietly);
        }
    }

    /** Sends everything that is due now. */
    public void run() {
        List<Outbox.Parcel> parcels;
        do {
            parcels = outbox.claim(machineClock.instant(), BATCH);
            parcels.forEach(this::deliver);
        } while (!parcels.isEmpty());
    }

    private void runQuietly() {
        woken.set(false);
        try {
            run();
        } catch (RuntimeException e) {
            LOG.error("The outbox could not be emptied; it is tried again at the next tick.", e);
        }
    }

    private void deliver(Outbox.Parcel parcel) {
        Sender.Sending sending = attempt(parcel);
        if (sending instanceof Sender.Sending.Sent sent) {
            outbox.sent(parcel.id(), sent.channel(), sent.ts());
        } else if (sending instanceof Sender.Sending.NotNeeded) {
            outbox.cancelled(parcel.id());
        } else if (sending instanceof Sender.Sending.Later later && parcel.attempts() < MOST_ATTEMPTS) {
            LOG.warn("Message {} waits: {}", parcel.id(), later.error());
            outbox.retry(parcel.id(), machineClock.instant().plus(pause(later, parcel.attempts())), later.error());
        } else {
            String error = sending instanceof Sender.Sending.Never never ? never.error() : "tried too often";
            LOG.error("Message {} cannot be delivered: {}", parcel.id(), error);
            outbox.failed(parcel.id(), error);
        }
    }

    private Sender.Sending attempt(Outbox.Parcel parcel) {
        try {
            return sender.send(parcel);
        } catch (RuntimeException e) {
            LOG.warn("Message {} was not sent.", parcel.id(), e);
            return new Sender.Sending.Later(Duration.ofSeconds(1), e.getClass().getSimpleName());
        }
    }

    /** At least what the sender asks for, and longer with each attempt. */
    private static Duration pause(Sender.Sending.Later later, int attempts) {
        Duration backOff = Duration.ofSeconds(1L << Math.min(attempts, 8));
        Duration longer = backOff.compareTo(later.delay()) > 0 ? backOff : later.delay();
        return longer.compareTo(LONGEST_PAUSE) > 0 && later.delay().compareTo(LONGEST_PAUSE) < 0
                ? LONGEST_PAUSE
                : longer;
    }

    /** Waits a little for the message in hand; what is left stays in the outbox. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
