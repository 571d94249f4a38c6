package nl.ontzorg.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.delivery.Outbox.Posted;
import nl.ontzorg.delivery.Sender.Sending;
import nl.ontzorg.delivery.Sender.Sought;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries to deliver one message, and notes how it went. One that may be there already is looked for first. */
final class Attempt {

    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);
    private static final int TAKE_BACKS = 3;

    /** How often the sender may fail on a message by a fault of its own, before the ones behind it go first. */
    private static final int MOST_FAULTS = 10;

    private final PostOffice office;
    private final Outbox outbox;
    private final Sender sender;
    private final InstantSource clock;
    private final Patience patience;
    private final PostMeters meters;
    private final Map<UUID, Integer> faults = new ConcurrentHashMap<>();

    Attempt(PostOffice office, Sender sender, InstantSource clock, Patience patience, PostMeters meters) {
        this.office = office;
        this.outbox = office.outbox();
        this.sender = sender;
        this.clock = clock;
        this.patience = patience;
        this.meters = meters;
    }

    /** @param going whether anything may still be posted at all */
    void on(Parcel parcel, BooleanSupplier going) {
        if (parcel.past().unsure() && !isSurelyNotThere(parcel)) {
            return;
        }
        note(parcel, send(parcel, () -> going.getAsBoolean() && hasTime(parcel)));
    }

    /** A paused process must not post when another may have taken over meanwhile. */
    private boolean hasTime(Parcel parcel) {
        return clock.instant().plus(patience.call()).isBefore(parcel.lease().until());
    }

    private boolean isSurelyNotThere(Parcel parcel) {
        Sought sought = sender.seek(parcel);
        if (sought instanceof Sought.Found found) {
            sent(parcel, found.posted());
        } else if (sought instanceof Sought.Unknown unknown) {
            later(parcel, unknown.delay(), unknown.error(), true);
        } else if (sought instanceof Sought.Closed closed) {
            closed(parcel, closed.error());
        }
        return sought instanceof Sought.NotThere;
    }

    private Sending send(Parcel parcel, BooleanSupplier mayPost) {
        try {
            Sending sending = sender.send(parcel, mayPost);
            faults.remove(parcel.id());
            return sending;
        } catch (RuntimeException e) {
            // Never its message, which may hold what somebody wrote.
            StackTraceElement[] trace = e.getStackTrace();
            List<StackTraceElement> top = List.of(trace).subList(0, Math.min(6, trace.length));
            LOG.warn(
                    "Message {} was not sent: {} at {}",
                    parcel.id(),
                    e.getClass().getName(),
                    top);
            return afterFault(parcel.id(), e.getClass().getSimpleName());
        }
    }

    private Sending afterFault(UUID parcel, String error) {
        if (faults.merge(parcel, 1, Integer::sum) < MOST_FAULTS) {
            return new Sending.Later(Duration.ofSeconds(1), error);
        }
        faults.remove(parcel);
        return new Sending.Never(error + ", " + MOST_FAULTS + " times");
    }

    private void note(Parcel parcel, Sending sending) {
        if (sending instanceof Sending.Sent sent) {
            sent(parcel, sent.posted());
        } else if (sending instanceof Sending.NotNeeded) {
            outbox.cancelled(parcel);
        } else if (sending instanceof Sending.NotBegun) {
            outbox.giveBack(parcel);
        } else if (sending instanceof Sending.Limited limited) {
            limited(parcel, limited);
        } else if (sending instanceof Sending.Later later) {
            later(parcel, later.delay(), later.error(), false);
        } else if (sending instanceof Sending.Unsure unsure) {
            meters.unsure();
            later(parcel, patience.recheck(), unsure.error(), true);
        } else if (sending instanceof Sending.Closed closed) {
            closed(parcel, closed.error());
        } else if (sending instanceof Sending.Never never) {
            failed(parcel, never.error());
        }
    }

    private void sent(Parcel parcel, Posted posted) {
        if (outbox.sent(parcel, posted)) {
            meters.sent(parcel, clock.instant());
            return;
        }
        meters.fenced();
        LOG.warn("Message {} was sent by another too; this one is taken back.", parcel.id());
        for (int tries = 1; tries <= TAKE_BACKS; tries++) {
            if (sender.takeBack(posted)) {
                return;
            }
        }
        LOG.error("Message {} stands there twice: it could not be taken back.", parcel.id());
    }

    private void limited(Parcel parcel, Sending.Limited limited) {
        Duration pause = limited.pause() == null ? patience.limited() : limited.pause();
        Instant until = clock.instant().plus(pause).plusMillis(jitter());
        LOG.warn("Slack wants a pause of {} for message {}.", pause, parcel.id());
        office.transactions().inOne(() -> {
            outbox.rest(parcel.to(), until);
            return outbox.retry(parcel, until, "ratelimited");
        });
    }

    private long jitter() {
        return ThreadLocalRandom.current().nextLong(patience.jitter().toMillis() + 1);
    }

    private void later(Parcel parcel, Duration delay, String error, boolean unsure) {
        int attempts = parcel.past().attempts();
        if (attempts >= Retries.MOST) {
            failed(parcel, "tried too often, at last: " + error);
            return;
        }
        LOG.warn("Message {} waits: {}", parcel.id(), error);
        Instant next = clock.instant().plus(pause(delay, attempts));
        if (unsure) {
            outbox.unsure(parcel, next, error);
        } else {
            outbox.retry(parcel, next, error);
        }
    }

    /** At least what is asked for, and longer with each attempt. */
    private static Duration pause(Duration asked, int attempts) {
        Duration backOff = Retries.pause(attempts);
        return backOff.compareTo(asked) > 0 ? backOff : asked;
    }

    private void closed(Parcel parcel, String error) {
        String team = parcel.to().team();
        LOG.error(
                "Workspace {} does not let the bot in any more ({}): nothing is sent there. Install the app anew"
                        + " and put its token in SLACK_BOT_TOKEN.",
                team,
                error);
        office.transactions().inOne(() -> {
            office.installations().closed(team);
            return outbox.giveBack(parcel);
        });
    }

    private void failed(Parcel parcel, String error) {
        LOG.error("Message {} cannot be delivered: {}", parcel.id(), error);
        meters.failed();
        office.transactions().inOne(() -> {
            boolean mine = outbox.failed(parcel, error);
            if (mine) {
                office.returned().returned(parcel);
            }
            return mine;
        });
    }
}
