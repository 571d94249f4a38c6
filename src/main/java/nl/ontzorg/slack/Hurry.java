package nl.ontzorg.slack;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Gives a reading only a short time: a modal lives three seconds, and the person can fill it in without. */
final class Hurry {

    private final Duration most;
    private final ExecutorService readers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "hurry");
        thread.setDaemon(true);
        return thread;
    });

    Hurry(Duration most) {
        this.most = most;
    }

    /** Empty when it was not read in time. */
    <T> Optional<T> read(Supplier<T> reading) {
        Future<T> future = readers.submit(reading::get);
        try {
            return Optional.of(future.get(most.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | CancellationException e) {
            future.cancel(true);
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
