package nl.ontzorg.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.ontzorg.delivery.Outbox.Parcel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what is due from the outbox to the sender, a few messages at a time and one for each destination. */
public final class Courier implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int HANDS = 4;
    private static final Duration ROUND = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final Attempt attempt;
    private final InstantSource clock;
    private final Patience patience;
    private final String name = "courier-" + UUID.randomUUID();
    private final Semaphore freeHands = new Semaphore(HANDS);
    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS, work -> daemon(work, "courier-hand"));
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "courier"));
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean going = true;

    /** Leases and retries go by the machine clock: real time, whatever the time of the product. */
    public Courier(
            PostOffice office, Sender sender, InstantSource machineClock, MeterRegistry meters, Patience patience) {
        this.outbox = office.outbox();
        this.attempt = new Attempt(office, sender, machineClock, patience, new PostMeters(meters));
        this.clock = machineClock;
        this.patience = patience;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Looks from now on every second for what has become due. */
    @SuppressWarnings("FutureReturnValueIgnored") // Looking never fails by an exception, which would end it.
    public void start() {
        rounds.scheduleWithFixedDelay(this::wake, 0, ROUND.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Sends what is due soon. */
    public void wake() {
        if (going && woken.compareAndSet(false, true)) {
            try {
                rounds.execute(this::handOutQuietly);
            } catch (RejectedExecutionException e) {
                LOG.debug("the courier stops; what is due stays in the outbox");
            }
        }
    }

    /** Sends everything that is due now, and returns when it is done. */
    public void run() {
        while (handOut(() -> {}) > 0) {
            freeHands.acquireUninterruptibly(HANDS);
            freeHands.release(HANDS);
        }
    }

    private void handOutQuietly() {
        woken.set(false);
        try {
            // What was sent may make room for the next to the same destination.
            handOut(this::wake);
        } catch (RuntimeException e) {
            LOG.error("The outbox could not be looked into; it is tried again in a second.", e);
        }
    }

    /** Takes as many messages as there are free hands, so that none waits while its lease runs out. */
    private int handOut(Runnable then) {
        int free = going ? freeHands.drainPermits() : 0;
        int taken = 0;
        try {
            List<Parcel> parcels = free == 0 ? List.of() : outbox.claim(name, clock.instant(), patience.lease(), free);
            for (Parcel parcel : parcels) {
                handOut(parcel, then);
                taken++;
            }
            return taken;
        } finally {
            freeHands.release(free - taken);
        }
    }

    private void handOut(Parcel parcel, Runnable then) {
        try {
            hands.execute(() -> deliver(parcel, then));
        } catch (RejectedExecutionException e) {
            outbox.giveBack(parcel);
            freeHands.release();
        }
    }

    private void deliver(Parcel parcel, Runnable then) {
        try {
            attempt.on(parcel, () -> going);
        } catch (RuntimeException e) {
            LOG.error("What became of message {} could not be noted; it is sought later.", parcel.id(), e);
        } finally {
            freeHands.release();
            then.run();
        }
    }

    /** Takes up nothing more, gives back what was not posted, and waits a little for what is being posted. */
    @Override
    public void close() {
        going = false;
        rounds.shutdown();
        try {
            boolean looked = rounds.awaitTermination(patience.stopping().toMillis(), TimeUnit.MILLISECONDS);
            hands.shutdown();
            if (!looked || !hands.awaitTermination(patience.stopping().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Slack did not answer in time; what was being sent is sought after the next start.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
