package nl.ontzorg.operations;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.Set;

/** Health and metrics on this machine: {@code /health/live}, {@code /health/ready} and {@code /metrics}. */
public final class OperationsServer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final Health health;
    private final Metrics metrics;
    private final Javalin server;

    private OperationsServer(Health health, Metrics metrics) {
        this.health = health;
        this.metrics = metrics;
        this.server = Javalin.create(this::configure);
    }

    /**
     * Serves on 127.0.0.1.
     *
     * @param port 0 for any that is free
     * @throws PortTaken when another program has the port
     */
    public static OperationsServer start(int port, Health health, Metrics metrics) {
        OperationsServer operations = new OperationsServer(health, metrics);
        try {
            operations.server.start(HOST, port);
        } catch (JavalinBindException e) {
            throw new PortTaken(port, e);
        }
        return operations;
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.routes.before(this::refuseOthers);
        config.routes.get("/health/live", ctx -> ctx.result("live"));
        config.routes.get("/health/ready", this::ready);
        config.routes.get("/metrics", ctx -> ctx.contentType(PROMETHEUS_TEXT).result(metrics.scrape()));
    }

    private void ready(Context ctx) {
        Health.Report report = health.report();
        ctx.status(report.ready() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType("application/json")
                .result(report.json());
    }

    /** A page in a browser here may give its own name this address, to read what is meant for this machine only. */
    private void refuseOthers(Context ctx) {
        if (!Set.of(HOST + ":" + server.port(), "localhost:" + server.port()).contains(ctx.header("Host"))) {
            throw new ForbiddenResponse("Health and metrics are for this machine only.");
        }
    }

    /** Where it is served. */
    public URI address() {
        return URI.create("http://" + HOST + ":" + server.port() + "/");
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Another program has the port. */
    public static final class PortTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PortTaken(int port, Exception cause) {
            super(
                    "Port " + port + " is taken by another program: stop that, or set ONTZORG_OPS_PORT to another port"
                            + " (0 for none).",
                    cause);
        }
    }
}
