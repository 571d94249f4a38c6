package nl.ontzorg.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the signed requests that Slack sends over HTTP; one that changed nothing is refused, so that it comes again. */
final class HttpReceiver implements Receiver {

    /** Who it opens for, and who is told. */
    record Opening(Installation installation, Runnable opened) {}

    private static final Logger LOG = LoggerFactory.getLogger(HttpReceiver.class);
    private static final String PATH = "/slack/events";
    private static final long LARGEST_BODY = 1_000_000;
    private static final int WORKERS = 16;
    private static final int MOST_AT_ONCE = 10;
    private static final Duration TO_WAIT = Duration.ofSeconds(2);
    private static final Duration LAST_WORK = Duration.ofSeconds(3);

    private final Door.Http door;
    private final App app;
    private final Opening opening;
    private final Traffic traffic;
    private final InstantSource clock;
    private final Signatures signatures;
    private final SlackRequestParser parser;
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);
    private final Javalin server;
    private volatile boolean listening;

    HttpReceiver(Door.Http door, App app, Opening opening, Traffic traffic, InstantSource clock) {
        this.door = door;
        this.app = app;
        this.opening = opening;
        this.traffic = traffic;
        this.clock = clock;
        this.signatures = new Signatures(door.signingSecret(), clock);
        this.parser = new SlackRequestParser(app.config());
        this.server = Javalin.create(this::configure);
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = LARGEST_BODY;
        config.jetty.threadPool = new QueuedThreadPool(WORKERS, 2);
        config.routes.post(PATH, this::take);
    }

    @Override
    public void start() {
        try {
            opening.installation().bot();
        } catch (SlackUnreachable e) {
            LOG.warn("Slack cannot be reached yet, and nothing is taken until it is: {}", e.getMessage());
        }
        listening = true;
        try {
            server.start(door.port());
        } catch (JavalinBindException e) {
            listening = false;
            throw new IllegalStateException(
                    "Port " + door.port() + " is taken by another program: stop that, or set PORT to another port.", e);
        }
        opening.opened().run();
        LOG.info("waiting for Slack's requests on port {} at {}", server.port(), PATH);
    }

    int port() {
        return server.port();
    }

    private void take(Context ctx) throws InterruptedException {
        long received = System.nanoTime();
        if (!listening || !room.tryAcquire(TO_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
            traffic.refused();
            ctx.status(503);
            return;
        }
        try {
            byte[] body = ctx.bodyAsBytes();
            if (signatures.vouchFor(ctx.header("X-Slack-Request-Timestamp"), ctx.header("X-Slack-Signature"), body)) {
                answer(ctx, new String(body, StandardCharsets.UTF_8), received);
            } else if (!"1".equals(ctx.formParam("ssl_check"))) {
                // Only Slack's look at the certificate comes without a signature; it asks for nothing.
                LOG.warn("a request that Slack did not sign was refused");
                ctx.status(401);
            }
        } finally {
            room.release();
        }
    }

    private void answer(Context ctx, String body, long received) {
        Request<?> request = parser.parse(SlackRequestParser.HttpRequest.builder()
                .requestUri(ctx.path())
                .queryString(ctx.queryParamMap())
                .requestBody(body)
                .headers(new RequestHeaders(headers(ctx)))
                .build());
        if (request == null) {
            ctx.status(400);
            return;
        }
        String type = type(request.getRequestType());
        Response response = run(request);
        ctx.status(response.getStatusCode());
        if (response.getBody() != null) {
            ctx.contentType(response.getContentType()).result(response.getBody());
        }
        if (response.getStatusCode() == 200) {
            traffic.acknowledged(type, received);
        } else {
            traffic.failed(type);
        }
    }

    private Response run(Request<?> request) {
        try {
            return app.run(request);
        } catch (Exception e) {
            LOG.error("a request failed: {}", e.getClass().getName());
            return Response.error(500);
        }
    }

    private static Map<String, List<String>> headers(Context ctx) {
        return ctx.headerMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
    }

    /** As Socket Mode calls it. */
    private static String type(RequestType type) {
        return switch (type) {
            case Command -> "slash_commands";
            case Event -> "events_api";
            case UrlVerification, SSLCheck -> "check";
            default -> "interactive";
        };
    }

    @Override
    public Connection connection() {
        return new Connection(listening, clock.instant());
    }

    @Override
    public void close() {
        boolean served = listening;
        listening = false;
        try {
            if (served && !room.tryAcquire(MOST_AT_ONCE, LAST_WORK.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("some work did not finish in time; Slack sends events again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop();
    }
}
