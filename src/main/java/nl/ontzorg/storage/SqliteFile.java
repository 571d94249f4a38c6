package nl.ontzorg.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/**
 * A SQLite database in one file, which only its owner may read.
 *
 * @param patience how long a connection waits for a lock that another program holds
 */
record SqliteFile(Path path, Duration patience) implements Vendor {

    static final String PREFIX = "jdbc:sqlite:";

    private static final Set<String> SHARED =
            Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "fuse.sshfs");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Takes the file of a JDBC URL, and makes it when it is not there. */
    static SqliteFile of(String jdbcUrl) {
        String name = jdbcUrl.substring(PREFIX.length());
        if (name.isBlank() || name.startsWith(":") || name.startsWith("file:") || name.contains("?")) {
            throw new StorageException("'" + jdbcUrl + "' does not name a database file." + " Set ONTZORG_DB to "
                    + PREFIX + " and the path of a file, such as jdbc:sqlite:ontzorg.db.");
        }
        try {
            SqliteFile file = new SqliteFile(Path.of(name).toAbsolutePath(), PATIENCE);
            file.keepPrivate();
            return file;
        } catch (IOException | InvalidPathException e) {
            throw new StorageException(
                    "The database file " + name + " cannot be made or opened (" + e.getMessage() + ")."
                            + " Check that its folder is there, on a disk of this machine, and may be written to, or"
                            + " name another file in ONTZORG_DB.",
                    e);
        }
    }

    private void keepPrivate() throws IOException {
        Path folder = Objects.requireNonNull(path.getParent(), "an absolute path of a file has a folder");
        if (isShared(Files.getFileStore(folder).type())) {
            throw new IOException("its folder is on a network share, where SQLite cannot keep it safe");
        }
        if (Files.notExists(path)) {
            Files.createFile(path);
        }
        if (!Files.isRegularFile(path)) {
            throw new IOException("it is not a file");
        }
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** Such a file system does not keep the promises that SQLite's write-ahead log is built on. */
    static boolean isShared(String fileSystem) {
        return SHARED.contains(fileSystem.toLowerCase(Locale.ROOT));
    }

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public String advice() {
        return "Check that it may be written to, that it is not another program's file and that there is room on the"
                + " disk, or name another database in ONTZORG_DB.";
    }

    @Override
    public String folder() {
        return "sqlite";
    }

    @Override
    public SQLiteDataSource writing() {
        return new Connecting("PRAGMA trusted_schema = OFF");
    }

    @Override
    public int writers() {
        return 1;
    }

    @Override
    public SQLiteDataSource reading() {
        return new Connecting("PRAGMA trusted_schema = OFF", "PRAGMA query_only = ON");
    }

    @Override
    public Writing writes(HikariDataSource writing, Jdbi jdbi) {
        return new GroupCommit(writing, jdbi, Duration.ofMillis(20));
    }

    @Override
    public boolean takesReplicas() {
        return false;
    }

    @Override
    public List<String> faults(Jdbi jdbi) {
        try {
            return jdbi.withHandle(handle -> handle.createQuery("PRAGMA quick_check(3)")
                    .mapTo(String.class)
                    .filter(line -> !line.equals("ok"))
                    .list());
        } catch (JdbiException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** Brings everything into the one file, also when another program still has it open. */
    @Override
    public void tidy(Jdbi writing) {
        writing.useHandle(handle -> handle.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        // A commit is on the disk before it is acknowledged.
        config.setSynchronous(SynchronousMode.FULL);
        // Taking the write lock at the start avoids a busy error halfway that no waiting can cure.
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setBusyTimeout((int) patience.toMillis());
        config.setPragma(Pragma.SECURE_DELETE, "on");
        return config;
    }

    /** Gives connections the settings that the driver has no name for. */
    private final class Connecting extends SQLiteDataSource {

        private final String[] settings;

        Connecting(String... settings) {
            super(config());
            this.settings = settings;
            setUrl(PREFIX + path);
        }

        @Override
        public SQLiteConnection getConnection(String user, String password) throws SQLException {
            SQLiteConnection connection = super.getConnection(user, password);
            try (Statement statement = connection.createStatement()) {
                for (String setting : settings) {
                    statement.execute(setting);
                }
                return connection;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        }
    }
}
