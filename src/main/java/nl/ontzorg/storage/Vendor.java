package nl.ontzorg.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** What differs between the databases in which Ontzorg can keep its things. */
sealed interface Vendor permits SqliteFile, Postgres {

    /**
     * The database at this address.
     *
     * @throws StorageException when Ontzorg does not know its kind
     */
    static Vendor of(String jdbcUrl) {
        if (jdbcUrl.startsWith(SqliteFile.PREFIX)) {
            return SqliteFile.of(jdbcUrl);
        }
        if (jdbcUrl.startsWith(Postgres.PREFIX)) {
            return Postgres.of(jdbcUrl);
        }
        // Only the start is shown: an address may hold a password.
        throw new StorageException("Ontzorg cannot keep its data at " + scheme(jdbcUrl) + "…."
                + " Set ONTZORG_DB to jdbc:sqlite: and the path of a file, such as jdbc:sqlite:ontzorg.db, or to a"
                + " PostgreSQL database, such as jdbc:postgresql://localhost/ontzorg?user=ontzorg&password=….");
    }

    private static String scheme(String jdbcUrl) {
        int end = jdbcUrl.indexOf(':', jdbcUrl.startsWith("jdbc:") ? 5 : 0);
        return end < 0 ? "an address without a driver " : jdbcUrl.substring(0, end + 1);
    }

    /** How it is called in an error, without its password. */
    String name();

    /** What to look at when it cannot be used, as a sentence of advice. */
    String advice();

    /** The folder of the migrations that only this database takes. */
    String folder();

    DataSource writing();

    int writers();

    DataSource reading();

    Writing writes(HikariDataSource writing, Jdbi jdbi);

    /** Whether other replicas may work on the same database at the same time. */
    boolean takesReplicas();

    /** What it finds wrong with itself, nothing when it is sound. */
    List<String> faults(Jdbi jdbi);

    /** Puts things away before the last connection is closed. */
    void tidy(Jdbi writing);
}
