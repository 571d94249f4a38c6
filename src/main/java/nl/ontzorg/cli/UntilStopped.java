package nl.ontzorg.cli;

import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a started bot running until the process is told to stop. */
final class UntilStopped {

    private static final Logger LOG = LoggerFactory.getLogger(UntilStopped.class);

    private UntilStopped() {}

    /** On SIGTERM closes what runs, and the process exits with 0: it ended in good order. */
    static int await(AutoCloseable running) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running), "stop"));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    /** Halts, because a process that a signal ends would exit with 143. */
    private static void stop(AutoCloseable running) {
        try {
            running.close();
        } catch (Exception e) {
            LOG.error("Closing did not go in good order.", e);
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(0);
    }
}
