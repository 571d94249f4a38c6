package nl.ontzorg.storage;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The work of one caller on its way through {@link GroupCommit}, and what became of it. */
final class Turn<T> {

    private enum Stage {
        WAITS,
        LEADS,
        ENDED
    }

    private final Function<Handle, T> work;
    private final Thread caller = Thread.currentThread();
    private @Nullable Thread worker;
    private @Nullable T value;
    private @Nullable Throwable failure;

    // Written last, so that who sees the end sees the outcome.
    private volatile Stage stage = Stage.WAITS;

    Turn(Function<Handle, T> work) {
        this.work = work;
    }

    /** Runs the work on the thread that leads; false when it failed. */
    boolean run(Handle handle) {
        worker = Thread.currentThread();
        try {
            value = work.apply(handle);
            return true;
        } catch (RuntimeException | Error e) {
            failure = e;
            return false;
        }
    }

    /** The transaction failed, and this work with it; a fault of its own says more. */
    void fail(StorageException why) {
        if (failure == null) {
            failure = why;
        }
    }

    /** What the database refused this work, unless that was one of its own rules. */
    Optional<String> databaseFault() {
        return failure == null ? Optional.empty() : StorageException.databaseFault(failure);
    }

    void takeLead() {
        become(Stage.LEADS);
    }

    void end() {
        become(Stage.ENDED);
    }

    private void become(Stage next) {
        stage = next;
        if (caller != Thread.currentThread()) {
            LockSupport.unpark(caller);
        }
    }

    /** Waits until the work has ended elsewhere, or until this caller must lead: then true. */
    boolean awaitLead() {
        boolean interrupted = false;
        while (stage == Stage.WAITS) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            caller.interrupt();
        }
        return stage == Stage.LEADS;
    }

    /** What the work gave, or its fault as if it had run here. */
    T result() {
        if (failure == null) {
            return Objects.requireNonNull(value, "a work that ended well has a result");
        }
        if (worker != caller) {
            goOnHere(failure);
        }
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    /** The stack of a fault on another thread says nothing of who asked; it goes on with the caller's. */
    private static void goOnHere(Throwable failure) {
        StackTraceElement[] there = failure.getStackTrace();
        StackTraceElement[] here = Thread.currentThread().getStackTrace();
        failure.setStackTrace(Stream.of(there, here).flatMap(Stream::of).toArray(StackTraceElement[]::new));
    }
}
