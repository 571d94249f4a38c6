package nl.ontzorg.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a bot running until the process is told to stop. */
final class UntilStopped {

    private static final Logger LOG = LoggerFactory.getLogger(UntilStopped.class);

    /** The process must be gone in ten seconds. */
    private static final Duration LONGEST = Duration.ofSeconds(9);

    private UntilStopped() {}

    /**
     * Starts it. On SIGTERM, also while it starts, closes what runs, one after another, and the process exits with 0: it
     * ended in good order.
     */
    static int run(Runnable start, AutoCloseable... running) {
        // Halts, because a process that a signal ends would exit with 143.
        Thread stop = new Thread(() -> Runtime.getRuntime().halt(close(List.of(running), LONGEST)), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            start.run();
        } catch (RuntimeException e) {
            giveUp(List.of(running), stop);
            throw e;
        }
        awaitTheEnd();
        return 0;
    }

    private static void giveUp(List<AutoCloseable> running, Thread stop) {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException e) {
            // It is being stopped, which is why it could not start.
            awaitTheEnd();
        }
        close(running, LONGEST);
    }

    private static void awaitTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The exit code: 0 too when it takes longer, for what was acknowledged is committed and what is to be sent is kept. */
    static int close(List<AutoCloseable> running, Duration longest) {
        FutureTask<Void> closing = new FutureTask<>(() -> {
            for (AutoCloseable each : running) {
                each.close();
            }
            return null;
        });
        Thread closer = new Thread(closing, "closing");
        closer.setDaemon(true);
        closer.start();
        try {
            closing.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            LOG.info("stopped");
            return 0;
        } catch (TimeoutException e) {
            LOG.warn("Closing took longer than {} s and was cut off. Nothing is lost.", longest.toSeconds());
            return 0;
        } catch (ExecutionException e) {
            LOG.error("Closing did not go in good order.", e.getCause());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
