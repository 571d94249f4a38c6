package nl.ontzorg.storage;

import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** How a database runs write transactions: the whole of a work or nothing of it. */
interface Writing extends AutoCloseable {

    /**
     * Runs the work in a transaction of its own and returns once that is kept. A fault of the work is thrown as it is,
     * with nothing of the work kept. The work may run on another thread, and more than once: it only speaks with the
     * database.
     */
    <T> T write(Function<Handle, T> work);

    /** What the last write failed on, until one reaches the disk again. */
    Optional<String> fault();

    /** Finishes the work in hand; what still waits is told that it was not done. */
    @Override
    void close();
}
