package nl.ontzorg.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.ontzorg.delivery.Inbox;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.delivery.Transactions;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.feedback.FeedbackBook;
import nl.ontzorg.requests.RequestBook;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;

/** Everything Ontzorg keeps, in one database with one connection that writes and several that read. */
public final class Database implements AutoCloseable {

    private static final int READERS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final Writing writer;
    private final SqlTransactions transactions;
    private final Inbox inbox;
    private final Outbox outbox;

    private Database(SqliteFile file, InstantSource clock, Supplier<UUID> ids) {
        this.writing = pool("writing", file.writing(), 1);
        this.reading = pool("reading", file.reading(), READERS);
        this.writer = new GroupCommit(writing, jdbi(writing), Duration.ofMillis(20));
        this.transactions = new SqlTransactions(writer, jdbi(reading), clock);
        this.inbox = new SqlInbox(transactions, clock);
        this.outbox = new SqlOutbox(transactions, clock, ids);
    }

    /**
     * Opens the database, and makes or migrates its tables.
     *
     * @param clock of the machine: when envelopes came and messages went
     * @param ids gives ids in time order
     * @throws StorageException with what to do, when the database cannot be used
     */
    public static Database open(String jdbcUrl, InstantSource clock, Supplier<UUID> ids) {
        if (!jdbcUrl.startsWith(SqliteFile.PREFIX)) {
            // Only the start is shown: an address may hold a password.
            throw new StorageException("Ontzorg cannot keep its data at " + scheme(jdbcUrl) + "… yet."
                    + " Set ONTZORG_DB to jdbc:sqlite: and the path of a file, such as jdbc:sqlite:ontzorg.db.");
        }
        SqliteFile file = SqliteFile.of(jdbcUrl);
        Schema.migrate(file.writing(), "sqlite", file.path().toString());
        return new Database(file, clock, ids);
    }

    private static String scheme(String jdbcUrl) {
        int end = jdbcUrl.indexOf(':', jdbcUrl.startsWith("jdbc:") ? 5 : 0);
        return end < 0 ? "an address without a driver " : jdbcUrl.substring(0, end + 1);
    }

    static HikariDataSource pool(String name, DataSource connections, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(connections);
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(PATIENCE.toMillis());
        // A connection to a file does not grow old.
        config.setMaxLifetime(0);
        config.setKeepaliveTime(0);
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

    public Outbox outbox() {
        return outbox;
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

    /** The writing connection, for the scheduler of jobs; not to be asked for within a transaction, which holds it. */
    public DataSource dataSource() {
        return writing;
    }

    /** What the last write failed on, until one reaches the disk again: then it is empty. */
    public Optional<String> fault() {
        return writer.fault();
    }

    @Override
    public void close() {
        writer.close();
        reading.close();
        writing.close();
    }
}
