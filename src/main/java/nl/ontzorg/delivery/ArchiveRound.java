package nl.ontzorg.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets what has been kept long enough, and erases the workspaces that closed long enough ago. */
public final class ArchiveRound {

    /** Slack sends an event again for an hour or so. */
    static final Duration RECEIVED = Duration.ofDays(7);

    static final Duration SENT = Duration.ofDays(30);

    /** So long a workspace that took the bot out can come back to find everything. */
    static final Duration CLOSED = Duration.ofDays(30);

    /** What was said while the bot was away is read again first, and known by what came before. */
    static final Duration TO_CATCH_UP = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveRound.class);

    private final Transactions transactions;
    private final Archive archive;
    private final InstantSource clock;
    private final Instant started;

    /** What is kept of deliveries goes by the machine's clock. */
    public ArchiveRound(Transactions transactions, Archive archive, InstantSource machineClock) {
        this.transactions = transactions;
        this.archive = archive;
        this.clock = machineClock;
        this.started = machineClock.instant();
    }

    public void run() {
        Instant now = clock.instant();
        if (!now.isBefore(started.plus(TO_CATCH_UP))) {
            archive.forgetReceived(now.minus(RECEIVED));
        }
        archive.forgetSent(now.minus(SENT));
        for (String team : archive.closed(now.minus(CLOSED))) {
            transactions.inOne(() -> {
                archive.erase(team);
                return team;
            });
            LOG.info("Everything of workspace {} is erased, {} days after it closed.", team, CLOSED.toDays());
        }
    }
}
