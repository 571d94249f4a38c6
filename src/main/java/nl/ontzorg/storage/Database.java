package nl.ontzorg.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.ontzorg.delivery.Archive;
import nl.ontzorg.delivery.Inbox;
import nl.ontzorg.delivery.Installations;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.delivery.Transactions;
import nl.ontzorg.delivery.Watermarks;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.feedback.FeedbackBook;
import nl.ontzorg.requests.RequestBook;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything Ontzorg keeps, in one database with connections that write and others that read. */
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int READERS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Vendor vendor;
    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final Writing writes;
    private final SqlTransactions transactions;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Installations installations;

    private Database(Vendor vendor, InstantSource clock, Supplier<UUID> ids) {
        this.vendor = vendor;
        this.writing = pool("writing", vendor.writing(), vendor.writers());
        this.reading = pool("reading", vendor.reading(), READERS);
        this.writes = vendor.writes(writing, jdbi(writing));
        this.transactions = new SqlTransactions(writes, jdbi(reading), clock);
        this.inbox = new SqlInbox(transactions, clock);
        this.outbox = new SqlOutbox(transactions, clock, ids, vendor.takesReplicas() ? SqlOutbox.SKIPPING_LOCKED : "");
        this.installations = new SqlInstallations(transactions, clock);
    }

    /**
     * Opens the database, and makes or migrates its tables.
     *
     * @param clock of the machine: when envelopes came and messages went
     * @param ids gives ids in time order
     * @throws StorageException with what to do, when the database cannot be used
     */
    public static Database open(String jdbcUrl, InstantSource clock, Supplier<UUID> ids) {
        Vendor vendor = Vendor.of(jdbcUrl);
        Schema.migrate(vendor);
        return new Database(vendor, clock, ids);
    }

    static HikariDataSource pool(String name, DataSource connections, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(connections);
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    static Jdbi jdbi(DataSource pool) {
        Jdbi jdbi = Jdbi.create(pool).installPlugin(new ColumnTypes());
        // By default a fault tells the values of its statement, which are people's words.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        return jdbi;
    }

    public Transactions transactions() {
        return transactions;
    }

    public DeskBook desks() {
        return new SqlDeskBook(transactions);
    }

    public RequestBook requests() {
        return new SqlRequestBook(transactions);
    }

    public FeedbackBook feedback() {
        return new SqlFeedbackBook(transactions);
    }

    public Inbox inbox() {
        return inbox;
    }

    public Watermarks watermarks() {
        return new SqlWatermarks(transactions);
    }

    public Outbox outbox() {
        return outbox;
    }

    public Installations installations() {
        return installations;
    }

    public Archive archive() {
        return new SqlArchive(transactions);
    }

    /**
     * How much there is.
     *
     * @param unread what waits in the inbox
     * @param failed what was given up, read or sent
     */
    public record Facts(int desks, int unread, int unsent, int failed) {}

    public Facts facts() {
        return SqlFacts.of(transactions);
    }

    /** Connections for the scheduler of jobs; not to be asked for within a transaction, which may hold the only one. */
    public DataSource dataSource() {
        return vendor.takesReplicas() ? reading : writing;
    }

    /** Whether other replicas may work on it at the same time, so that each must claim what it does. */
    public boolean takesReplicas() {
        return vendor.takesReplicas();
    }

    /**
     * Looks whether what is kept can be read, before anyone relies on it.
     *
     * @throws StorageException with what is wrong and what to do
     */
    public void check() {
        List<String> faults = vendor.faults(jdbi(reading));
        if (!faults.isEmpty()) {
            throw new StorageException(vendor.name() + " is damaged (" + String.join("; ", faults) + "). Put a backup"
                    + " in its place, or name another database in ONTZORG_DB; keep the damaged one for repair.");
        }
    }

    /** What the last write failed on, until one reaches the disk again: then it is empty. */
    public Optional<String> fault() {
        return writes.fault();
    }

    @Override
    public void close() {
        writes.close();
        tidy();
        reading.close();
        writing.close();
    }

    private void tidy() {
        try {
            vendor.tidy(jdbi(writing));
        } catch (JdbiException e) {
            LOG.warn("The database could not be tidied up at its end ({}); the next start does that.", e.getMessage());
        }
    }
}
