package nl.ontzorg.storage;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ontzorg.delivery.InboxKey;
import nl.ontzorg.delivery.Transactions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Hands the books their connection: that of the thread's open transaction, else one of their own for a moment. */
final class SqlTransactions implements Transactions {

    private final Writing writing;
    private final Jdbi reading;
    private final InstantSource clock;

    // Each database has its own, and it is emptied when the transaction ends.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Open> current = new ThreadLocal<>();

    SqlTransactions(Writing writing, Jdbi reading, InstantSource clock) {
        this.writing = writing;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return write(handle -> work.get());
    }

    @Override
    public <T> Optional<T> once(InboxKey key, Supplier<T> work) {
        return write(handle -> isNoted(handle, key) ? Optional.of(work.get()) : Optional.empty());
    }

    private boolean isNoted(Handle handle, InboxKey key) {
        return Row.of("team", key.team())
                .with("key", key.value())
                .with("received", clock.instant())
                .insertIfNew(handle, "inbox", "team, key");
    }

    /** Runs a query; in a transaction it sees what was written there. */
    <T> T read(Function<Handle, T> query) {
        Open open = current.get();
        try {
            return open == null ? reading.withHandle(query::apply) : query.apply(open.handle);
        } catch (JdbiException e) {
            throw fault("read", e);
        }
    }

    /** Changes something in the thread's transaction, else in one of its own. */
    <T> T write(Function<Handle, T> change) {
        Open open = current.get();
        if (open != null) {
            return joined(open, change);
        }
        try {
            return writing.write(handle -> outermost(new Open(handle), change));
        } catch (JdbiException e) {
            throw fault("write", e);
        }
    }

    /** Changes something, with nothing to give back. */
    void change(Consumer<Handle> change) {
        write(handle -> {
            change.accept(handle);
            return true;
        });
    }

    private <T> T outermost(Open open, Function<Handle, T> change) {
        T result;
        current.set(open);
        try {
            result = change.apply(open.handle);
        } finally {
            current.remove();
        }
        if (open.spoilt) {
            throw new StorageException("A step of this transaction failed and was passed over, so nothing of it is"
                    + " kept. Let the fault go through.");
        }
        return result;
    }

    private static <T> T joined(Open open, Function<Handle, T> change) {
        boolean done = false;
        try {
            T result = change.apply(open.handle);
            done = true;
            return result;
        } catch (JdbiException e) {
            throw fault("write", e);
        } finally {
            open.spoilt |= !done;
        }
    }

    private static StorageException fault(String act, JdbiException e) {
        return StorageException.database(act, String.valueOf(e.getMessage()), e);
    }

    /** The transaction of a thread. */
    private static final class Open {

        private final Handle handle;
        private boolean spoilt;

        Open(Handle handle) {
            this.handle = handle;
        }
    }
}
