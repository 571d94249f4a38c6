package nl.ontzorg.storage;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** What is kept cannot be reached or is not what it must be; the message says what, where and what to do. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StorageException(String message) {
        this(message, null);
    }

    StorageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** @param act that the database could not do: read or write */
    static StorageException database(String act, String why, Throwable cause) {
        return new StorageException(
                "The database could not " + act + " (" + why + ")."
                        + " Check that its file or server is there, may be written to and has room on the disk.",
                cause);
    }

    static StorageException closing() {
        return new StorageException("The database is being closed, so nothing of this was kept. Try again when Ontzorg"
                + " has started again.");
    }

    /** The database's own words for a fault that came from it. */
    static Optional<SQLException> ofDatabase(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    /** What the database refused, unless that was one of the rules of its tables: those say nothing of its health. */
    static Optional<String> databaseFault(Throwable fault) {
        return ofDatabase(fault).filter(sql -> !brokeRule(sql)).map(sql -> String.valueOf(sql.getMessage()));
    }

    private static boolean brokeRule(SQLException sql) {
        String state = sql.getSQLState();
        return state == null ? sql.getErrorCode() == SQLiteErrorCode.SQLITE_CONSTRAINT.code : state.startsWith("23");
    }
}
