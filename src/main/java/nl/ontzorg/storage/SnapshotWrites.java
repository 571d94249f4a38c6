package nl.ontzorg.storage;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Write transactions on PostgreSQL, each on the caller's thread and on a snapshot of its own. When another one changed
 * the same rows in between, the whole work runs again on what is there now.
 */
final class SnapshotWrites implements Writing {

    private static final int TRIES = 20;

    /** A row with the same key may come from a race, which the next try sees; the same fault again does not. */
    private static final int TRIES_OF_A_KEY = 4;

    private static final long LONGEST_PAUSE = Duration.ofMillis(64).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Jdbi jdbi;
    private final Semaphore open = new Semaphore(Integer.MAX_VALUE);
    private volatile @Nullable String fault;

    SnapshotWrites(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        if (!open.tryAcquire()) {
            throw StorageException.closing();
        }
        try {
            T result = untilAlone(work);
            fault = null;
            return result;
        } catch (RuntimeException e) {
            StorageException.databaseFault(e).ifPresent(why -> fault = why);
            throw e;
        } finally {
            open.release();
        }
    }

    private <T> T untilAlone(Function<Handle, T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return jdbi.inTransaction(work::apply);
            } catch (RuntimeException e) {
                int most = tries(e);
                if (tried >= most) {
                    throw most == TRIES ? crowded(e) : e;
                }
                pause(tried);
            }
        }
    }

    /** How often a work is tried that ended so. */
    private static int tries(RuntimeException fault) {
        String state = StorageException.ofDatabase(fault)
                .map(sql -> String.valueOf(sql.getSQLState()))
                .orElse("");
        return switch (state) {
            // Serialization failure, deadlock.
            case "40001", "40P01" -> TRIES;
            case "23505" -> TRIES_OF_A_KEY;
            default -> 1;
        };
    }

    /** Longer from time to time and never the same, so that those who met do not meet again. */
    private static void pause(int tried) {
        long most = Math.min(Duration.ofMillis(1).toNanos() << tried, LONGEST_PAUSE);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
    }

    private static StorageException crowded(RuntimeException last) {
        return new StorageException(
                "The database could not write: others kept changing the same rows. Try again.", last);
    }

    @Override
    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    @Override
    public void close() {
        try {
            // All of them, and none is given back: who comes later is told so.
            open.tryAcquire(Integer.MAX_VALUE, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
