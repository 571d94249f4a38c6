package nl.ontzorg.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL database, on which several replicas of Ontzorg may work. */
record Postgres(String url, String name) implements Vendor {

    static final String PREFIX = "jdbc:postgresql:";

    private static final int WRITERS = 6;
    private static final int CONNECT_SECONDS = 5;
    private static final int ANSWER_SECONDS = 30;

    /** What each transaction reads stays as it was when it began. */
    private static final String SNAPSHOTS =
            "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ";

    /** A replica that stands still halfway a transaction does not hold up the others for long. */
    private static final String NO_STANDSTILL = "SET idle_in_transaction_session_timeout = '10s'";

    private static final String NO_ENDLESS_WAIT = "SET lock_timeout = '15s'";

    /** Takes a JDBC URL; the password stands among its parameters and is never told. */
    static Postgres of(String jdbcUrl) {
        int parameters = jdbcUrl.indexOf('?');
        String where = parameters < 0 ? jdbcUrl : jdbcUrl.substring(0, parameters);
        if (where.contains("@")) {
            throw unreadable();
        }
        Postgres database = new Postgres(jdbcUrl, "The PostgreSQL database " + where.substring(PREFIX.length()));
        database.connecting();
        return database;
    }

    private static StorageException unreadable() {
        return new StorageException(
                "ONTZORG_DB is not the address of a PostgreSQL database. Write it as"
                        + " jdbc:postgresql://HOST/DATABASE?user=…&password=…, with user and password after the question mark.");
    }

    @Override
    public String advice() {
        return "Check in ONTZORG_DB the host, the name, the user and the password, that the server runs, and that the"
                + " user may make tables there.";
    }

    @Override
    public String folder() {
        return "postgresql";
    }

    @Override
    public DataSource writing() {
        return connecting(SNAPSHOTS, NO_STANDSTILL, NO_ENDLESS_WAIT);
    }

    @Override
    public int writers() {
        return WRITERS;
    }

    /** For queries and for the scheduler of jobs, which has a way of its own with rows that others changed. */
    @Override
    public DataSource reading() {
        return connecting(NO_STANDSTILL, NO_ENDLESS_WAIT);
    }

    @Override
    public Writing writes(HikariDataSource writing, Jdbi jdbi) {
        return new SnapshotWrites(jdbi);
    }

    @Override
    public boolean takesReplicas() {
        return true;
    }

    /** The server looks after that itself. */
    @Override
    public List<String> faults(Jdbi jdbi) {
        return List.of();
    }

    @Override
    public void tidy(Jdbi writing) {
        // The server does that itself.
    }

    @Override
    public String toString() {
        return name;
    }

    private DataSource connecting(String... settings) {
        PGSimpleDataSource source = new Connecting(settings);
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException e) {
            // Without its cause, which tells the whole address.
            throw unreadable();
        }
        source.setApplicationName("ontzorg");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(ANSWER_SECONDS);
        source.setTcpKeepAlive(true);
        // By default a fault tells the values of the row, which are people's words.
        source.setLogServerErrorDetail(false);
        return source;
    }

    /** Gives connections the settings that an address cannot carry through every proxy. */
    private static final class Connecting extends PGSimpleDataSource {

        private static final long serialVersionUID = 1;

        private final String[] settings;

        Connecting(String... settings) {
            this.settings = settings;
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            Connection connection = super.getConnection(user, password);
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
