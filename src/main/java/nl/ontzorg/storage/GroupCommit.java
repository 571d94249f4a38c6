package nl.ontzorg.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of a SQLite file: everything that waits is written in one transaction, with one wait for the disk.
 * The caller that finds nobody writing leads: it runs its own work and that of those who wait, each in a savepoint,
 * commits, and hands the lead to the first of those who came meanwhile. A lone caller so pays for no other thread.
 */
final class GroupCommit implements Writing {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    /** What one commit carries at most, so that nobody waits long for the others. */
    private static final int MOST = 64;

    private static final long PATIENCE = Duration.ofSeconds(5).toNanos();

    private final HikariDataSource connections;
    private final Jdbi jdbi;
    private final long longest;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Queue<Turn<?>> waiting = new ArrayDeque<>();
    private boolean led;
    private boolean closed;
    private volatile @Nullable String fault;

    /**
     * @param connections a pool of one, which the scheduler of jobs shares: it is borrowed for each transaction
     * @param longest how long a transaction takes on more works before it commits
     */
    GroupCommit(HikariDataSource connections, Jdbi jdbi, Duration longest) {
        this.longest = longest.toNanos();
        this.connections = connections;
        this.jdbi = jdbi;
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        Turn<T> turn = new Turn<>(work);
        if (leads(turn) || turn.awaitLead()) {
            lead(turn);
        }
        return turn.result();
    }

    @Override
    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    private boolean leads(Turn<?> turn) {
        lock.lock();
        try {
            if (closed) {
                throw StorageException.closing();
            }
            if (led) {
                waiting.add(turn);
                return false;
            }
            led = true;
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void lead(Turn<?> own) {
        // An interrupt is meant for this caller, not for the works of others that it runs.
        boolean interrupted = Thread.interrupted();
        List<Turn<?>> taken = new ArrayList<>(List.of(own));
        try {
            commit(taken);
        } finally {
            handOver();
            taken.forEach(Turn::end);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void commit(List<Turn<?>> taken) {
        try {
            writeTogether(taken);
            fault = faultOf(taken);
        } catch (SQLException | RuntimeException | Error e) {
            // Those who wait learn it now, rather than each after a patience of its own.
            takeAll(taken);
            String ofOne = faultOf(taken);
            String why =
                    ofOne == null ? StorageException.databaseFault(e).orElse(String.valueOf(e.getMessage())) : ofOne;
            fault = why;
            taken.forEach(turn -> turn.fail(StorageException.database("write", why, e)));
        }
    }

    /** What the disk or the file refused one of them, even where SQLite could save the rest. */
    private static @Nullable String faultOf(List<Turn<?>> taken) {
        return taken.stream()
                .flatMap(turn -> turn.databaseFault().stream())
                .findFirst()
                .orElse(null);
    }

    private void writeTogether(List<Turn<?>> taken) throws SQLException {
        try (Handle handle = jdbi.open();
                Statement transaction = handle.getConnection().createStatement()) {
            boolean sound = false;
            try {
                transaction.execute("BEGIN IMMEDIATE");
                runAll(taken, handle, transaction);
                if (fault != null) {
                    // Changes nothing but writes a page, so that only a disk that takes it ends the fault.
                    transaction.execute("PRAGMA user_version = 0");
                }
                transaction.execute("COMMIT");
                sound = faultOf(taken) == null;
            } finally {
                if (!sound) {
                    abandon(handle.getConnection(), transaction);
                }
            }
        }
    }

    /** Those that come while it runs are taken along. */
    private void runAll(List<Turn<?>> taken, Handle handle, Statement transaction) throws SQLException {
        long begun = System.nanoTime();
        Turn<?> turn = taken.get(0);
        while (turn != null) {
            runAlone(transaction, handle, turn);
            boolean enough = taken.size() == MOST || System.nanoTime() - begun > longest;
            turn = enough ? null : takeNext(taken);
        }
    }

    /** When SQLite gave up the whole transaction, as it may when the disk is full, there is no savepoint any more. */
    private static void runAlone(Statement transaction, Handle handle, Turn<?> turn) throws SQLException {
        transaction.execute("SAVEPOINT work");
        if (!turn.run(handle)) {
            transaction.execute("ROLLBACK TO work");
        }
        transaction.execute("RELEASE work");
    }

    private void abandon(Connection connection, Statement transaction) {
        try {
            transaction.execute("ROLLBACK");
        } catch (SQLException e) {
            LOG.debug("There was no transaction any more to roll back.", e);
        }
        // One that was opened while its file was read-only stays so for ever: the next is opened afresh.
        connections.evictConnection(connection);
    }

    private @Nullable Turn<?> takeNext(List<Turn<?>> taken) {
        lock.lock();
        try {
            Turn<?> next = waiting.poll();
            if (next != null) {
                taken.add(next);
            }
            return next;
        } finally {
            lock.unlock();
        }
    }

    private void takeAll(List<Turn<?>> taken) {
        lock.lock();
        try {
            taken.addAll(waiting);
            waiting.clear();
        } finally {
            lock.unlock();
        }
    }

    private void handOver() {
        lock.lock();
        try {
            Turn<?> first = waiting.poll();
            if (first == null) {
                led = false;
                idle.signalAll();
            } else {
                first.takeLead();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            List<Turn<?>> left = new ArrayList<>();
            takeAll(left);
            left.forEach(turn -> turn.fail(StorageException.closing()));
            left.forEach(Turn::end);
            long patience = PATIENCE;
            while (led && patience > 0) {
                patience = idle.awaitNanos(patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
