package nl.ontzorg.slack;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The line to Slack over Socket Mode. Envelopes are handled by a pool of workers, each acknowledged when its handler
 * is done; a handler that fails leaves its envelope unacknowledged, so that Slack sends it again.
 */
final class Socket implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Socket.class);
    private static final int WORKERS = 10;
    private static final Duration LAST_WORK = Duration.ofSeconds(8);

    private final App app;
    private final SocketModeClient client;
    private final SocketModeRequestParser parser;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, work -> new Thread(work, "slack"));
    private final Gson gson = new Gson();

    private Socket(App app, SocketModeClient client) {
        this.app = app;
        this.client = client;
        this.parser = new SocketModeRequestParser(app.config());
    }

    /** Connects, and returns when Slack answers on the line. */
    static Socket open(App app, String appToken) {
        SocketModeClient client = client(app, appToken);
        Socket socket = new Socket(app, client);
        client.addWebSocketMessageListener(socket::receive);
        try {
            client.connect();
            if (client.verifyConnection()) {
                return socket;
            }
        } catch (IOException e) {
            LOG.debug("connecting failed", e);
        }
        socket.close();
        throw new IllegalStateException("Slack gave an address for Socket Mode, but does not answer there:"
                + " see whether a firewall or proxy stops WebSockets to "
                + client.getWssUri().getHost() + ".");
    }

    private static SocketModeClient client(App app, String appToken) {
        try {
            return app.slack().socketMode(appToken, SocketModeClient.Backend.Tyrus);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "Slack refused SLACK_APP_TOKEN (" + e.getMessage()
                            + "): put the app-level token with connections:write there.",
                    e);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Slack cannot be reached for Socket Mode: see whether this machine gets out to it.", e);
        }
    }

    private void receive(String message) {
        SocketModeRequest request = parser.parse(message);
        if (request == null) {
            return;
        }
        try {
            workers.execute(() -> handle(request));
        } catch (RejectedExecutionException e) {
            LOG.debug("an envelope came while stopping; Slack sends it again");
        }
    }

    private void handle(SocketModeRequest request) {
        try {
            Response response = app.run(request.getBoltRequest());
            if (response.getStatusCode() == 200) {
                client.sendSocketModeResponse(
                        gson.toJson(ack(request.getEnvelope().getEnvelopeId(), response)));
            }
        } catch (Exception e) {
            LOG.error("an envelope was not acknowledged: {}", e.toString());
        }
    }

    private JsonObject ack(String envelope, Response response) {
        JsonObject ack = new JsonObject();
        ack.addProperty("envelope_id", envelope);
        String body = response.getBody();
        if (body != null && !body.isEmpty()) {
            boolean json = response.getContentType() != null
                    && response.getContentType().startsWith("application/json");
            ack.add("payload", json ? gson.fromJson(body, JsonElement.class) : text(body));
        }
        return ack;
    }

    private static JsonObject text(String body) {
        JsonObject payload = new JsonObject();
        payload.add("text", new JsonPrimitive(body));
        return payload;
    }

    /** Takes no more envelopes, lets the workers finish what they have and acknowledge it, then hangs up. */
    @Override
    public void close() {
        client.setAutoReconnectEnabled(false);
        client.getWebSocketMessageListeners().clear();
        workers.shutdown();
        try {
            if (!workers.awaitTermination(LAST_WORK.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("some work did not finish in time; Slack sends it again");
                workers.shutdownNow();
            }
            client.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            workers.shutdownNow();
        } catch (IOException e) {
            LOG.debug("closing the line failed", e);
        }
    }
}
