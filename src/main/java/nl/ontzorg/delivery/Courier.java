package nl.ontzorg.delivery;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    /** With the longest pause this is three days: Slack may be out of reach for a weekend and nothing is lost. */
    private static final int MOST_ATTEMPTS = 900;

    /** How often the sender may fail on a message by a fault of its own, before the ones behind it go first. */
    private static final int MOST_FAULTS = 10;

    private final Outbox outbox;
    private final Sender sender;
    private final InstantSource machineClock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread courier = new Thread(work, "courier");
        courier.setDaemon(true);
        return courier;
    });
    private final AtomicBoolean woken = new AtomicBoolean();
    private final Map<UUID, Integer> faults = new HashMap<>();
    private boolean brokenOff;

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

    /** Sends everything that is due now; what a run that broke off had in hand is taken up again. */
    public synchronized void run() {
        if (brokenOff) {
            outbox.release();
        }
        brokenOff = true;
        List<Outbox.Parcel> parcels;
        do {
            parcels = outbox.claim(machineClock.instant(), BATCH);
            parcels.forEach(this::deliver);
        } while (!parcels.isEmpty());
        brokenOff = false;
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
            Sender.Sending sending = sender.send(parcel);
            faults.remove(parcel.id());
            return sending;
        } catch (RuntimeException e) {
            LOG.warn("Message {} was not sent.", parcel.id(), e);
            return afterFault(parcel.id(), e.getClass().getSimpleName());
        }
    }

    private Sender.Sending afterFault(UUID parcel, String error) {
        if (faults.merge(parcel, 1, Integer::sum) < MOST_FAULTS) {
            return new Sender.Sending.Later(Duration.ofSeconds(1), error);
        }
        faults.remove(parcel);
        return new Sender.Sending.Never(error + ", " + MOST_FAULTS + " times");
    }

    /** At least what the sender asks for, and longer with each attempt. */
    private static Duration pause(Sender.Sending.Later later, int attempts) {
        Duration doubling = Duration.ofSeconds(1L << Math.min(attempts, 9));
        Duration backOff = doubling.compareTo(LONGEST_PAUSE) < 0 ? doubling : LONGEST_PAUSE;
        return backOff.compareTo(later.delay()) > 0 ? backOff : later.delay();
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
