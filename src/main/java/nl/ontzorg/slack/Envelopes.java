package nl.ontzorg.slack;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has envelopes handled by a pool of workers, each acknowledged when its handler is done; one whose handler fails, or
 * for which there is no room, is left unacknowledged, so that Slack sends it again.
 */
final class Envelopes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Envelopes.class);
    private static final int WORKERS = 10;
    private static final int MOST_WAITING = 1_000;
    private static final Duration LAST_WORK = Duration.ofSeconds(3);

    private final App app;
    private final SocketModeRequestParser parser;
    private final Traffic traffic;
    private final Gson gson = new Gson();
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            WORKERS,
            WORKERS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            work -> new Thread(work, "slack"));

    Envelopes(App app, Traffic traffic) {
        this.app = app;
        this.parser = new SocketModeRequestParser(app.config());
        this.traffic = traffic;
    }

    /** @param reply sends the acknowledgement; false when it could not */
    void take(String envelope, Predicate<String> reply) {
        long received = System.nanoTime();
        try {
            workers.execute(() -> handle(envelope, received, reply));
        } catch (RejectedExecutionException e) {
            traffic.refused();
            LOG.warn("an envelope was not taken: {}; Slack sends it again", workers.isShutdown() ? "stopping" : "busy");
        }
    }

    private void handle(String envelope, long received, Predicate<String> reply) {
        String type = "unknown";
        try {
            SocketModeRequest request = parser.parse(envelope);
            if (request == null) {
                LOG.debug("something came that is no envelope");
                return;
            }
            type = request.getEnvelope().getType();
            Response response = app.run(request.getBoltRequest());
            if (response.getStatusCode() != 200) {
                traffic.failed(type);
            } else if (reply.test(ack(request.getEnvelope().getEnvelopeId(), response))) {
                traffic.acknowledged(type, received);
            } else {
                traffic.unheard(type);
            }
        } catch (Exception e) {
            traffic.failed(type);
            LOG.error("an envelope was not acknowledged: {}", e.getClass().getName());
        }
    }

    private String ack(String envelope, Response response) {
        JsonObject ack = new JsonObject();
        ack.addProperty("envelope_id", envelope);
        String body = response.getBody();
        if (body != null && !body.isEmpty()) {
            boolean json = response.getContentType() != null
                    && response.getContentType().startsWith("application/json");
            ack.add("payload", json ? gson.fromJson(body, JsonElement.class) : text(body));
        }
        return gson.toJson(ack);
    }

    private static JsonObject text(String body) {
        JsonObject payload = new JsonObject();
        payload.addProperty("text", body);
        return payload;
    }

    /** Takes no more, and lets the workers finish what they have and acknowledge it. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(LAST_WORK.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("some work did not finish in time; Slack sends it again");
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            workers.shutdownNow();
        }
    }
}
