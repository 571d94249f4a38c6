package nl.ontzorg.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what waits in the inbox to its receiver, after it was acknowledged; several at a time. */
public final class Porter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Porter.class);

    /** More than there are readers. */
    private static final int MOST_IN_HAND = 20;

    /** After half a minute of failed attempts the person should know. */
    private static final int ATTEMPTS_BEFORE_A_WORD = 5;

    /** Another replica reads what came to it; only what it left for this long is taken over. */
    private static final Duration LEFT = Duration.ofSeconds(5);

    /** Turns what came into a fact. */
    public interface Receiver {

        /** Reads it, and notes in one transaction what it causes and that it is done; a fault has it tried again. */
        void receive(Inbox.Item item);

        /** It could not be read several times: tells who sent it. */
        void apologise(Inbox.Item item);
    }

    private final Inbox inbox;
    private final Receiver receiver;
    private final InstantSource machineClock;
    private final ExecutorService readers;
    private final Set<InboxKey> inHand = ConcurrentHashMap.newKeySet();

    /** Shuts the readers down in the end. */
    public Porter(Inbox inbox, Receiver receiver, InstantSource machineClock, ExecutorService readers) {
        this.inbox = inbox;
        this.receiver = receiver;
        this.machineClock = machineClock;
        this.readers = readers;
    }

    /** Has what just came read soon. */
    public void wake() {
        readUpTo(Duration.ZERO);
    }

    /** Has read what was left: by a process that is gone, or to be tried again. */
    public void sweep() {
        readUpTo(LEFT);
    }

    private void readUpTo(Duration ago) {
        try {
            readers.execute(() -> readAll(machineClock.instant().minus(ago)));
        } catch (RejectedExecutionException e) {
            LOG.debug("the inbox is closed; what waits is read after the next start");
        }
    }

    private void readAll(Instant by) {
        try {
            Optional<Inbox.Item> next = next(by);
            while (next.isPresent() && !readers.isShutdown()) {
                read(next.get());
                next = next(by);
            }
        } catch (RuntimeException e) {
            LOG.error("The inbox could not be read; it is tried again at the next tick.", e);
        }
    }

    /** One at a time, so that what stands behind a slow one is free for another reader. */
    private Optional<Inbox.Item> next(Instant by) {
        return inbox.due(by, MOST_IN_HAND).stream()
                .filter(item -> inHand.add(item.key()))
                .findFirst();
    }

    private void read(Inbox.Item item) {
        try {
            receiver.receive(item);
        } catch (RuntimeException e) {
            // Not its message, which may hold what somebody wrote.
            LOG.warn("Something from the inbox was not read: {}", e.getClass().getName());
            again(item, e.getClass().getSimpleName());
        } finally {
            inHand.remove(item.key());
        }
    }

    private void again(Inbox.Item item, String error) {
        int attempts = item.attempts() + 1;
        if (attempts >= Retries.MOST) {
            LOG.error("Something from the inbox was tried too often and is kept unread: {}", error);
            inbox.failed(item.key(), error);
            return;
        }
        inbox.retry(item.key(), machineClock.instant().plus(Retries.pause(item.attempts())), error);
        if (attempts == ATTEMPTS_BEFORE_A_WORD) {
            receiver.apologise(item);
        }
    }

    /** Waits a little for what is being read; the rest stays in the inbox. */
    @Override
    public void close() {
        readers.shutdown();
        try {
            if (!readers.awaitTermination(2, TimeUnit.SECONDS)) {
                readers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
