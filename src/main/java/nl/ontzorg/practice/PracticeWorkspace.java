package nl.ontzorg.practice;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import nl.ontzorg.practice.page.PageApi;
import nl.ontzorg.practice.slack.Patience;
import nl.ontzorg.practice.slack.SlackSide;
import nl.ontzorg.practice.world.Memory;
import nl.ontzorg.practice.world.MovableTime;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.practice.world.Workspace;
import org.jspecify.annotations.Nullable;

/** A workspace on this machine that a bot takes for Slack, with a page on which one person plays everyone. */
public final class PracticeWorkspace implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final long LARGEST_UPLOAD = 25_000_000;
    private static final Map<String, String> PAGE_HEADERS = Map.of(
            "Cache-Control", "no-cache",
            "Content-Security-Policy", "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff");

    private final Workspace workspace;
    private final ScheduledExecutorService timer;
    private final @Nullable Memory memory;
    private final SlackSide slack;
    private final Javalin server;

    private PracticeWorkspace(int port, Workspace workspace, Patience patience, @Nullable Path memory) {
        this.workspace = workspace;
        this.timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "practice-timer");
            thread.setDaemon(true);
            return thread;
        });
        this.memory = memory == null ? null : new Memory(memory, workspace, timer);
        if (this.memory != null) {
            this.memory.open();
        }
        this.slack = new SlackSide(workspace, this::page, timer, patience);
        this.slack.socket().listen(new Opening(workspace, slack)::connectionsChanged);
        this.server = Javalin.create(this::configure);
        listen(port);
    }

    private void listen(int port) {
        try {
            server.start(HOST, port);
        } catch (JavalinBindException e) {
            timer.shutdownNow();
            throw new IllegalStateException(
                    "Port " + port + " is taken by another program: stop that, or set PORT to another port.", e);
        }
    }

    /**
     * Starts the workspace on 127.0.0.1.
     *
     * @param port 0 for any that is free
     * @param memory the file in which the workspace lives on after a restart; null for one that is forgotten
     */
    public static PracticeWorkspace start(int port, Scenario scenario, MovableTime time, @Nullable Path memory) {
        return start(port, new Workspace(scenario, time), Patience.slacks(), memory);
    }

    /** Starts a workspace that lives elsewhere, with other patience than Slack's. */
    public static PracticeWorkspace start(int port, Workspace workspace, Patience patience, @Nullable Path memory) {
        return new PracticeWorkspace(port, workspace, patience, memory);
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = LARGEST_UPLOAD;
        config.staticFiles.add(files -> {
            files.directory = "/practice/page";
            files.location = Location.CLASSPATH;
            files.headers = PAGE_HEADERS;
        });
        LocalOnly local = new LocalOnly(this::port);
        config.routes.before(local::check);
        config.routes.wsBeforeUpgrade(local::check);
        slack.addRoutes(config.routes);
        new PageApi(workspace, slack).addRoutes(config.routes);
    }

    public int port() {
        return server.port();
    }

    /** The page to open in a browser. */
    public URI page() {
        return URI.create("http://" + HOST + ":" + port() + "/");
    }

    /** The base of the Web API, for {@code SLACK_API_URL}. */
    public URI apiUrl() {
        return page().resolve("/api/");
    }

    public String botToken() {
        return slack.tokens().bot();
    }

    public String appToken() {
        return slack.tokens().app();
    }

    @Override
    public void close() {
        workspace.changes().happened();
        server.stop();
        timer.shutdownNow();
        if (memory != null) {
            memory.write();
        }
    }
}
