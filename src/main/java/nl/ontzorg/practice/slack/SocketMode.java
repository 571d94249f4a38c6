package nl.ontzorg.practice.slack;

import com.google.gson.JsonObject;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.ontzorg.practice.world.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries envelopes to the app, each over one of its connections, and waits for the acknowledgement. */
public final class SocketMode {

    private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);
    private static final int MOST_CONNECTIONS = 10;
    private static final int MOST_WAITING = 10_000;
    private static final Duration IDLE = Duration.ofMinutes(5);

    private final ScheduledExecutorService timer;
    private final Patience patience;
    private final String appId;
    private final Set<String> tickets = new HashSet<>();
    private final Deque<WsContext> connections = new ArrayDeque<>();
    private final Map<String, Envelope> pending = new LinkedHashMap<>();
    private final Deque<Envelope> waiting = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();

    public SocketMode(ScheduledExecutorService timer, Patience patience, String appId) {
        this.timer = timer;
        this.patience = patience;
        this.appId = appId;
    }

    /** Is told of every connection the app makes or loses. */
    public synchronized void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** Admits one connection. */
    synchronized String ticket() {
        String ticket = UUID.randomUUID().toString();
        tickets.add(ticket);
        return ticket;
    }

    public void serve(WsConfig ws) {
        ws.onConnect(this::connected);
        ws.onMessage(ctx -> answered(Json.parse(ctx.message()).getAsJsonObject()));
        ws.onClose(this::gone);
        ws.onError(this::gone);
    }

    public synchronized int connections() {
        return connections.size();
    }

    private void connected(WsContext ctx) {
        ctx.session.setIdleTimeout(IDLE);
        synchronized (this) {
            if (!tickets.remove(String.valueOf(ctx.queryParam("ticket"))) || connections.size() == MOST_CONNECTIONS) {
                ctx.closeSession(1008, "the ticket was used before, or there are too many connections");
                return;
            }
            connections.addLast(ctx);
            ctx.enableAutomaticPings(10, TimeUnit.SECONDS);
            ctx.send(Json.write(hello()));
            List<Envelope> held = List.copyOf(waiting);
            waiting.clear();
            held.forEach(this::carry);
        }
        tell();
    }

    private JsonObject hello() {
        return Json.object(
                "type", "hello",
                "num_connections", connections.size(),
                "connection_info", Json.object("app_id", appId),
                "debug_info",
                        Json.object("host", "practice", "build_number", 1, "approximate_connection_time", 18_060));
    }

    private void gone(WsContext ctx) {
        boolean left;
        synchronized (this) {
            left = connections.remove(ctx);
        }
        if (left) {
            tell();
        }
    }

    private void tell() {
        List<Runnable> told;
        synchronized (this) {
            told = List.copyOf(listeners);
        }
        told.forEach(Runnable::run);
    }

    /** Sends an event, again if need be; while the app is not connected it is kept for its return. */
    Delivery event(JsonObject payload) {
        Envelope envelope = new Envelope(UUID.randomUUID().toString(), Envelope.EVENT, payload);
        synchronized (this) {
            if (!connections.isEmpty()) {
                carry(envelope);
            } else if (waiting.size() < MOST_WAITING) {
                envelope.tryAgain();
                waiting.add(envelope);
            }
        }
        return new Delivery(envelope.answer());
    }

    /** Sends a command or an interaction, once. */
    CompletableFuture<Ack> ask(String type, JsonObject payload) {
        Envelope envelope = new Envelope(UUID.randomUUID().toString(), type, payload);
        synchronized (this) {
            if (connections.isEmpty()) {
                return CompletableFuture.completedFuture(Ack.failed("dispatch_failed"));
            }
            carry(envelope);
        }
        return envelope.answer();
    }

    private void carry(Envelope envelope) {
        WsContext next = connections.removeFirst();
        connections.addLast(next);
        pending.put(envelope.id(), envelope);
        try {
            next.send(Json.write(envelope.json()));
        } catch (RuntimeException e) {
            LOG.debug("A connection broke while an envelope was sent; it is tried again.", e);
        }
        long millis = patience.acknowledge().toMillis();
        var unused = timer.schedule(() -> late(envelope), millis, TimeUnit.MILLISECONDS);
    }

    private void late(Envelope envelope) {
        synchronized (this) {
            if (pending.remove(envelope.id()) == null) {
                return;
            }
            if (envelope.mayTryAgain()) {
                envelope.tryAgain();
                if (connections.isEmpty()) {
                    waiting.add(envelope);
                } else {
                    carry(envelope);
                }
                return;
            }
        }
        envelope.answer().complete(Ack.failed("operation_timeout"));
    }

    private void answered(JsonObject ack) {
        Envelope envelope;
        synchronized (this) {
            envelope = pending.remove(Json.text(ack, "envelope_id", ""));
        }
        if (envelope != null) {
            envelope.answer().complete(new Ack(null, Json.child(ack, "payload")));
        }
    }

    /**
     * Ends the app's connections: announced with {@code warning} or {@code refresh_requested}, {@code cut} without a
     * word, or {@code half_open}: nothing is cut, but nothing goes or comes any more either.
     */
    public void disconnect(String reason) {
        List<WsContext> all;
        synchronized (this) {
            all = List.copyOf(connections);
        }
        for (WsContext connection : all) {
            if (reason.equals("cut")) {
                connection.session.disconnect();
            } else if (reason.equals("half_open")) {
                connection.disableAutomaticPings();
                HalfOpen.make(connection.session);
            } else {
                announce(connection, reason);
            }
        }
    }

    private void announce(WsContext connection, String reason) {
        connection.send(Json.write(
                Json.object("type", "disconnect", "reason", reason, "debug_info", Json.object("host", "practice"))));
        if (!reason.equals("warning")) {
            gone(connection);
            connection.closeSession(1000, reason);
        }
    }
}
