package nl.ontzorg.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import nl.ontzorg.given.Given;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/** A write that the disk or the file refuses is not kept, is said aloud, and works again when the fault has ended. */
@Timeout(60)
class WriteFaultTest {

    @TempDir
    private Path folder;

    private SqliteFile file;
    private HikariDataSource connections;
    private GroupCommit writer;
    private SqlTransactions transactions;
    private String atOpening = "SELECT 1";

    @BeforeEach
    void open() {
        file = new SqliteFile(folder.resolve("words.db"), Duration.ofMillis(1));
        connections = Database.pool("writing", new Faulty(), 1);
        connections.setConnectionTimeout(250);
        Jdbi jdbi = Database.jdbi(connections);
        jdbi.useHandle(handle -> handle.execute("CREATE TABLE word (word TEXT PRIMARY KEY)"));
        writer = new GroupCommit(connections, jdbi, Duration.ZERO);
        transactions = new SqlTransactions(writer, jdbi, Given.clock());
    }

    @AfterEach
    void close() {
        writer.close();
        connections.close();
    }

    @Test
    void is_not_kept_while_another_program_holds_the_lock() throws SQLException {
        try (Connection other = file.writing().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");

            assertRefused("SQLITE_BUSY");
            assertRefused("SQLITE_BUSY");

            statement.execute("ROLLBACK");
        }
        assertKept();
    }

    @Test
    void is_not_kept_while_the_disk_is_full() throws SQLException {
        plant("PRAGMA max_page_count = 4");

        assertRefused("SQLITE_FULL");
        assertRefused("SQLITE_FULL");

        plant("PRAGMA max_page_count = 1000");
        assertKept();
    }

    @Test
    void is_not_kept_while_the_file_is_read_only() throws SQLException {
        plant("PRAGMA query_only = ON");

        assertRefused("readonly");
        assertRefused("readonly");

        plant("SELECT 1");
        assertKept();
    }

    @Test
    void opens_its_connection_afresh_when_that_had_a_fault_of_its_own() throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = ON");
        }

        assertRefused("readonly");

        assertKept();
    }

    @Test
    void is_not_kept_while_no_connection_can_be_made() throws SQLException {
        plant("this is no SQL");

        assertThatThrownBy(this::write).isInstanceOf(StorageException.class);
        assertThat(writer.fault()).isPresent();

        plant("SELECT 1");
        keepOn();
        assertKept();
    }

    /** Writes until it succeeds; how soon a connection is tried again is up to the pool. */
    private void keepOn() {
        while (writer.fault().isPresent()) {
            try {
                transactions.write(handle -> handle.execute("DELETE FROM word"));
            } catch (StorageException e) {
                assertThat(e).hasMessageContaining("Check that its file");
            }
        }
    }

    private void assertRefused(String why) {
        assertThatThrownBy(this::write)
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("Check that its file");
        assertThat(writer.fault()).hasValueSatisfying(fault -> assertThat(fault).contains(why));
        assertThat(connections.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    private void assertKept() {
        write();
        assertThat(writer.fault()).isEmpty();
        int kept = transactions.read(handle -> handle.createQuery("SELECT count(*) FROM word")
                .mapTo(Integer.class)
                .one());
        assertThat(kept).isEqualTo(1);
    }

    private void write() {
        transactions.write(handle -> handle.execute("INSERT INTO word VALUES (?)", "a long word ".repeat(1000)));
    }

    /** Puts the fault on the connection at hand and on every one that is opened after it. */
    private void plant(String setting) throws SQLException {
        atOpening = setting;
        connections.getHikariPoolMXBean().softEvictConnections();
    }

    private final class Faulty extends SQLiteDataSource {

        @Override
        public SQLiteConnection getConnection(String user, String password) throws SQLException {
            SQLiteConnection connection = (SQLiteConnection) file.writing().getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute(atOpening);
                return connection;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        }
    }
}
