package nl.ontzorg.practice.world;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Counts what happens, so that a page can wait for the next thing. */
public final class Changes {

    private final List<Runnable> listeners = new ArrayList<>();
    private long revision = 1;
    private CompletableFuture<Long> next = new CompletableFuture<>();

    public synchronized long revision() {
        return revision;
    }

    public synchronized void listen(Runnable listener) {
        listeners.add(listener);
    }

    public void happened() {
        CompletableFuture<Long> waiting;
        long now;
        List<Runnable> told;
        synchronized (this) {
            now = ++revision;
            waiting = next;
            next = new CompletableFuture<>();
            told = List.copyOf(listeners);
        }
        told.forEach(Runnable::run);
        waiting.completeAsync(() -> now);
    }

    /** The revision once it differs from the one seen, or after the patience has run out. */
    public synchronized CompletableFuture<Long> after(long seen, Duration patience) {
        return seen != revision || patience.isZero()
                ? CompletableFuture.completedFuture(revision)
                : next.copy().completeOnTimeout(revision, patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
