package nl.ontzorg.cli;

import nl.ontzorg.operations.Health;
import nl.ontzorg.operations.Metrics;
import nl.ontzorg.operations.OperationsServer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Health and metrics beside a running bot, where the settings want them. */
final class Operations {

    static final int PORT = 9090;

    private static final Logger LOG = LoggerFactory.getLogger(Operations.class);

    private Operations() {}

    /**
     * Serves them until what it gives is closed.
     *
     * @param port as it was set; null for the usual one, without which the bot can do
     * @throws OperationsServer.PortTaken when another program has the port that was set
     */
    static AutoCloseable serve(@Nullable Integer port, Health health, Metrics metrics) {
        return port == null ? serveIfFree(PORT, health, metrics) : serveUnlessOff(port, health, metrics);
    }

    private static AutoCloseable serveUnlessOff(int port, Health health, Metrics metrics) {
        return port == 0 ? () -> {} : OperationsServer.start(port, health, metrics);
    }

    static AutoCloseable serveIfFree(int port, Health health, Metrics metrics) {
        try {
            return OperationsServer.start(port, health, metrics);
        } catch (OperationsServer.PortTaken e) {
            LOG.warn("Health and metrics are not served. {}", e.getMessage());
            return () -> {};
        }
    }
}
