package nl.ontzorg.slack;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.websocket.ClientEndpointConfig;
import javax.websocket.CloseReason;
import javax.websocket.DeploymentException;
import javax.websocket.Endpoint;
import javax.websocket.EndpointConfig;
import javax.websocket.MessageHandler;
import javax.websocket.PongMessage;
import javax.websocket.Session;
import org.glassfish.tyrus.client.ClientManager;
import org.glassfish.tyrus.client.ClientProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One WebSocket to Slack: what comes over it, what is sent over it, and when it last gave a sign of life. */
final class Line {

    /** Hears what comes over a line, in its order, and that it ended. */
    interface Ear {

        void heard(Line line, String text);

        void ended(Line line);
    }

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration TO_SEND = Duration.ofSeconds(3);

    private final Ear ear;
    private final CompletableFuture<Session> greeted = new CompletableFuture<>();
    private final long opened = System.nanoTime();
    private volatile long sign = opened;

    private Line(Ear ear) {
        this.ear = ear;
    }

    /**
     * Connects, and returns when Slack said hello.
     *
     * @param proxy null for none
     */
    static Line open(URI address, @Nullable String proxy, Ear ear) throws IOException {
        ClientManager client = ClientManager.createClient();
        client.getProperties().put(ClientProperties.HANDSHAKE_TIMEOUT, (int) PATIENCE.toMillis());
        if (proxy != null) {
            client.getProperties().put(ClientProperties.PROXY_URI, proxy);
        }
        Line line = new Line(ear);
        try {
            Session session = client.connectToServer(
                    line.new Wire(), ClientEndpointConfig.Builder.create().build(), address);
            line.awaitHello(session);
            return line;
        } catch (DeploymentException e) {
            throw new IOException("no WebSocket", e);
        }
    }

    private void awaitHello(Session session) throws IOException {
        try {
            greeted.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            hangUp(session);
            throw new IOException("no hello", e);
        }
    }

    boolean isOpen() {
        Session session = session();
        return session != null && session.isOpen();
    }

    private @Nullable Session session() {
        return greeted.isCompletedExceptionally() ? null : greeted.getNow(null);
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - opened);
    }

    /** How long it gave no sign of life. */
    Duration silence() {
        return Duration.ofNanos(System.nanoTime() - sign);
    }

    /** Asks for a sign of life. */
    void ping() {
        Session session = session();
        if (session != null) {
            try {
                session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
            } catch (IOException | RuntimeException e) {
                LOG.debug("a ping did not go out", e);
            }
        }
    }

    /** False when it could not be sent. */
    boolean send(String text) {
        Session session = session();
        if (session == null || !session.isOpen()) {
            return false;
        }
        try {
            session.getAsyncRemote().sendText(text).get(TO_SEND.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            LOG.debug("a text did not go out", e);
        }
        return false;
    }

    void hangUp() {
        Session session = session();
        if (session != null) {
            hangUp(session);
        }
    }

    private static void hangUp(Session session) {
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.NORMAL_CLOSURE, ""));
        } catch (IOException | RuntimeException e) {
            LOG.debug("a line did not close in good order", e);
        }
    }

    /** What the WebSocket tells, on its own thread. */
    private final class Wire extends Endpoint {

        @Override
        public void onOpen(Session session, EndpointConfig config) {
            session.addMessageHandler(new MessageHandler.Whole<String>() {
                @Override
                public void onMessage(String text) {
                    sign = System.nanoTime();
                    // Slack's first word is its hello.
                    greeted.complete(session);
                    ear.heard(Line.this, text);
                }
            });
            session.addMessageHandler(new MessageHandler.Whole<PongMessage>() {
                @Override
                public void onMessage(PongMessage pong) {
                    sign = System.nanoTime();
                }
            });
        }

        @Override
        public void onClose(Session session, CloseReason reason) {
            greeted.completeExceptionally(new IOException("closed: " + reason.getCloseCode()));
            ear.ended(Line.this);
        }

        @Override
        public void onError(Session session, Throwable fault) {
            LOG.debug("a fault on the line", fault);
        }
    }
}
