package nl.ontzorg.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ontzorg.given.Given.aDesk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import nl.ontzorg.given.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;

class DatabaseTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "journal_mode, wal",
        "synchronous, 2",
        "foreign_keys, 1",
        "busy_timeout, 5000",
        "secure_delete, 1",
        "trusted_schema, 0"
    })
    void has_the_settings_that_keep_what_was_acknowledged(String setting, String value) throws SQLException {
        SqliteFile file = SqliteFile.of(url());
        try (Connection writing = file.writing().getConnection();
                Connection reading = file.reading().getConnection()) {
            assertThat(Sql.ask(writing, "PRAGMA " + setting, setting.equals("busy_timeout") ? "timeout" : setting))
                    .containsExactly(value);
            assertThat(Sql.ask(reading, "PRAGMA " + setting, setting.equals("busy_timeout") ? "timeout" : setting))
                    .containsExactly(value);
        }
    }

    @Test
    void takes_the_lock_for_writing_at_the_start_of_a_transaction() throws SQLException {
        try (SQLiteConnection writing =
                (SQLiteConnection) SqliteFile.of(url()).writing().getConnection()) {
            assertThat(writing.getCurrentTransactionMode()).isEqualTo(TransactionMode.IMMEDIATE);
        }
    }

    @Test
    void cannot_write_with_a_connection_for_reading() throws SQLException {
        open().close();
        try (Connection reading = SqliteFile.of(url()).reading().getConnection();
                Statement statement = reading.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM desk"))
                    .hasMessageContaining("readonly");
        }
    }

    @Test
    void lets_only_its_owner_read_its_files() throws Exception {
        Files.createFile(folder.resolve("ontzorg.db"));
        Files.setPosixFilePermissions(folder.resolve("ontzorg.db"), PosixFilePermissions.fromString("rw-rw-r--"));

        try (Database database = open();
                Stream<Path> files = Files.list(folder)) {
            database.desks().save(aDesk().build());
            assertThat(files.toList())
                    .hasSizeGreaterThan(1)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void leaves_one_file_behind_when_it_is_closed() throws Exception {
        try (Database database = open()) {
            database.desks().save(aDesk().build());
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("ontzorg.db"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://localhost/ontzorg?password=secret", "secret.db", "jdbc:secret"})
    void refuses_another_database_without_telling_its_password(String url) {
        assertThatThrownBy(() -> Database.open(url, Given.clock(), Given.ids()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("Set ONTZORG_DB to jdbc:sqlite:")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://ontzorg:secret@localhost/ontzorg",
                "jdbc:postgresql://localhost:secret/ontzorg",
                "jdbc:postgresql://localhost:99999999/ontzorg?password=secret"
            })
    void refuses_an_address_that_no_server_has_without_telling_its_password(String url) {
        assertThatThrownBy(() -> Database.open(url, Given.clock(), Given.ids()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("Write it as jdbc:postgresql://HOST/DATABASE")
                .satisfies(DatabaseTest::tellsNoSecret);
    }

    @Test
    void says_what_to_do_when_no_server_answers_without_telling_its_password() {
        String url = "jdbc:postgresql://localhost:1/ontzorg?user=ontzorg&password=secret";

        assertThatThrownBy(() -> Database.open(url, Given.clock(), Given.ids()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("The PostgreSQL database //localhost:1/ontzorg cannot be used")
                .hasMessageContaining("that the server runs")
                .satisfies(DatabaseTest::tellsNoSecret);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":memory:", "file:x.db", "x.db?synchronous=OFF"})
    void refuses_what_is_no_plain_file(String name) {
        assertThatThrownBy(() -> Database.open("jdbc:sqlite:" + name, Given.clock(), Given.ids()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("does not name a database file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing/ontzorg.db", "."})
    void says_what_to_do_when_the_file_cannot_be_made(String name) {
        String url = "jdbc:sqlite:" + folder.resolve(name);

        assertThatThrownBy(() -> Database.open(url, Given.clock(), Given.ids()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("Check that its folder is there");
    }

    @Test
    void refuses_a_file_that_is_no_database_and_leaves_it_as_it_is() throws Exception {
        String words = "Beste lezer, ".repeat(1000);
        Files.writeString(folder.resolve("ontzorg.db"), words);

        assertThatThrownBy(this::open)
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("ontzorg.db cannot be used as the database of Ontzorg");

        assertThat(folder.resolve("ontzorg.db")).hasContent(words);
    }

    @Test
    void refuses_the_database_of_another_program() throws SQLException {
        change("CREATE TABLE song (title TEXT)");

        assertThatThrownBy(this::open)
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("not another program's file");
    }

    @Test
    void refuses_a_database_of_a_newer_version() throws SQLException {
        open().close();
        change("INSERT INTO flyway_schema_history SELECT 99, '99', 'from the future', type, script, checksum,"
                + " installed_by, installed_on, execution_time, success FROM flyway_schema_history LIMIT 1");

        assertThatThrownBy(this::open).isInstanceOf(StorageException.class).hasMessageContaining("newer version");
    }

    @Test
    void says_what_to_do_when_the_database_fails_under_way() throws SQLException {
        try (Database database = open()) {
            change("DROP TABLE preference");

            assertThatThrownBy(() -> database.desks().preferencesOf(Given.MANAGER))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("could not read")
                    .hasMessageContaining("Check that its file");
        }
    }

    @Test
    void finds_a_sound_database_sound() {
        try (Database database = open()) {
            database.desks().save(aDesk().build());

            assertThatCode(database::check).doesNotThrowAnyException();
        }
    }

    @Test
    void refuses_to_go_on_with_a_damaged_file() throws Exception {
        long page;
        try (Database database = open()) {
            database.desks().save(aDesk().build());
        }
        try (Connection connection = DriverManager.getConnection(url())) {
            page = Long.parseLong(
                    Sql.ask(connection, "SELECT rootpage FROM sqlite_master WHERE name = 'desk'", "rootpage")
                            .get(0));
        }
        try (FileChannel file = FileChannel.open(folder.resolve("ontzorg.db"), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap("Beste lezer, ".repeat(300).getBytes(UTF_8)), (page - 1) * 4096);
        }

        try (Database database = open()) {
            assertThatThrownBy(database::check)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("ontzorg.db is damaged")
                    .hasMessageContaining("Put a backup in its place");
        }
    }

    @Test
    void leaves_everything_in_the_one_file_also_when_another_program_has_it_open() throws Exception {
        try (Connection other = DriverManager.getConnection(url())) {
            try (Database database = open()) {
                database.desks().save(aDesk().build());
                assertThat(Sql.ask(other, "SELECT count(*) AS n FROM desk", "n"))
                        .containsExactly("1");
            }

            assertThat(folder.resolve("ontzorg.db-wal")).isEmptyFile();
        }
    }

    @ParameterizedTest
    @CsvSource({"nfs4, true", "cifs, true", "SMB2, true", "ext4, false", "apfs, false", "NTFS, false"})
    void knows_the_file_systems_on_which_no_database_is_safe(String fileSystem, boolean shared) {
        assertThat(SqliteFile.isShared(fileSystem)).isEqualTo(shared);
    }

    private static void tellsNoSecret(Throwable fault) {
        StringWriter whole = new StringWriter();
        fault.printStackTrace(new PrintWriter(whole));
        assertThat(whole.toString()).doesNotContain("secret");
    }

    private Database open() {
        return Database.open(url(), Given.clock(), Given.ids());
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("ontzorg.db");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
