package nl.ontzorg.given;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.ontzorg.delivery.Courier;
import nl.ontzorg.delivery.Inbox;
import nl.ontzorg.delivery.Installations;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.delivery.Patience;
import nl.ontzorg.delivery.PostOffice;
import nl.ontzorg.delivery.Sender;
import nl.ontzorg.delivery.Transactions;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.feedback.FeedbackBook;
import nl.ontzorg.requests.RequestBook;
import nl.ontzorg.storage.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test a real, empty database, and afterwards looks whether every connection came back. Use it as
 * {@code @RegisterExtension final TemporaryDatabase database = new TemporaryDatabase();}
 */
public final class TemporaryDatabase implements BeforeEachCallback, AfterEachCallback {

    private final Engine engine;
    private final InstantSource clock;
    private final Supplier<UUID> ids = Given.ids();
    private @Nullable Path folder;
    private @Nullable String url;
    private @Nullable Database database;
    private final List<Database> replicas = new ArrayList<>();

    public TemporaryDatabase() {
        this(Engine.SQLITE, Given.clock());
    }

    public TemporaryDatabase(InstantSource clock) {
        this(Engine.SQLITE, clock);
    }

    public TemporaryDatabase(Engine engine) {
        this(engine, Given.clock());
    }

    private TemporaryDatabase(Engine engine, InstantSource clock) {
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("ontzorg");
        url = engine.newDatabase(folder);
        database = Database.open(url, clock, ids);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        int borrowed = ((HikariDataSource) database().dataSource())
                .getHikariPoolMXBean()
                .getActiveConnections();
        replicas.forEach(Database::close);
        replicas.clear();
        database().close();
        engine.drop(url());
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder());
        assertThat(borrowed).as("connections that were not given back").isZero();
    }

    /** Closes the database and opens it again, as a restart of the program does. */
    public void restart() {
        database().close();
        database = Database.open(url(), clock, ids);
    }

    /** The same database as another replica of the program has it open. */
    public Database replica() {
        Database replica = Database.open(url(), clock, ids);
        replicas.add(replica);
        return replica;
    }

    public Database database() {
        return Objects.requireNonNull(database, "the database is there only during a test");
    }

    /** The folder it lives in. */
    public Path folder() {
        return Objects.requireNonNull(folder, "the folder is there only during a test");
    }

    public String url() {
        return Objects.requireNonNull(url, "the address is there only during a test");
    }

    public Transactions transactions() {
        return database().transactions();
    }

    public DeskBook desks() {
        return database().desks();
    }

    public RequestBook requests() {
        return database().requests();
    }

    public FeedbackBook feedback() {
        return database().feedback();
    }

    public Inbox inbox() {
        return database().inbox();
    }

    public Outbox outbox() {
        return database().outbox();
    }

    public Installations installations() {
        return database().installations();
    }

    /** A courier for its outbox, as patient as usual, who throws away what cannot be delivered. */
    public Courier courier(Sender sender, InstantSource machineClock) {
        return courier(outbox(), sender, machineClock);
    }

    /** The same for another outbox. */
    public Courier courier(Outbox outbox, Sender sender, InstantSource machineClock) {
        PostOffice office = new PostOffice(transactions(), outbox, installations(), parcel -> {});
        return new Courier(office, sender, machineClock, new SimpleMeterRegistry(), Patience.usual());
    }
}
