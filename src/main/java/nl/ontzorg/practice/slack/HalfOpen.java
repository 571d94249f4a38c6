package nl.ontzorg.practice.slack;

import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.common.WebSocketSession;
import org.eclipse.jetty.websocket.core.WebSocketCoreSession;

/** Lets a connection fall silent while both ends believe it is there, as a router does that forgot about it. */
final class HalfOpen {

    private HalfOpen() {}

    /** From now on what comes is thrown away unanswered, a ping too, and what is sent goes nowhere, until the app hangs up. */
    static void make(Session session) {
        if (session instanceof WebSocketSession jetty && jetty.getCoreSession() instanceof WebSocketCoreSession core) {
            core.getExtensionStack()
                    .initialize(
                            (frame, callback) -> {
                                callback.succeeded();
                                core.demand();
                            },
                            entry -> entry.getCallback().succeeded(),
                            core);
        }
    }
}
