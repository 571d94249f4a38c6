package nl.ontzorg.practice.slack;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.ontzorg.practice.world.Json;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;

/** Lets the next calls of a method fail, so that one can see how the app bears it. */
public final class Faults {

    private static final String ACCEPTED = "accepted_then_";
    private static final int HELD_SECONDS = 30;

    /**
     * How a call fails: {@code ratelimited} and {@code http_500} by their status, {@code timeout} by an answer that comes
     * late, any other error with status 200; {@code accepted_then_500}, {@code accepted_then_timeout} and {@code
     * accepted_then_cut} after it was carried out.
     *
     * @param seconds for {@code ratelimited} the Retry-After, with 0 for none; for a time-out how long the answer is
     *     held; null for what is usual
     * @param channel fails only calls about this conversation or person; null for all
     */
    public record Fault(
            String error,
            @Nullable Integer seconds,
            int times,
            @Nullable String channel) {

        boolean isAccepted() {
            return error.startsWith(ACCEPTED);
        }

        private Fault once() {
            return new Fault(error, seconds, times - 1, channel);
        }
    }

    private record Key(String method, @Nullable String channel) {}

    private final Map<Key, Fault> planned = new HashMap<>();

    public synchronized void plan(String method, Fault fault) {
        planned.put(new Key(method, fault.channel()), fault);
    }

    /** How this call fails; null when it does not. */
    synchronized @Nullable Fault next(String method, @Nullable String channel) {
        Fault here = next(new Key(method, channel));
        return here == null && channel != null ? next(new Key(method, null)) : here;
    }

    private @Nullable Fault next(Key key) {
        Fault fault = planned.get(key);
        if (fault == null || fault.times() <= 0) {
            return null;
        }
        planned.put(key, fault.once());
        return fault;
    }

    /** Fails the call, instead of answering it. */
    static void strike(Fault fault, Context ctx) {
        String how = fault.isAccepted() ? fault.error().substring(ACCEPTED.length()) : fault.error();
        switch (how) {
            case "cut" -> cut(ctx);
            case "timeout" -> hold(Objects.requireNonNullElse(fault.seconds(), HELD_SECONDS));
            case "500", "http_500" -> answer(ctx.status(500), fault);
            case "ratelimited" -> limit(ctx, fault);
            default -> answer(ctx, fault);
        }
    }

    private static void answer(Context ctx, Fault fault) {
        ctx.result(Json.write(Json.object("ok", false, "error", fault.error())));
    }

    private static void limit(Context ctx, Fault fault) {
        int seconds = Objects.requireNonNullElse(fault.seconds(), 1);
        if (seconds > 0) {
            ctx.header("Retry-After", String.valueOf(seconds));
        }
        answer(ctx.status(429), fault);
    }

    /** On the call's own thread: an answer that is finished later fails without end when the caller is gone by then. */
    private static void hold(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The line is gone before a word of the answer. */
    private static void cut(Context ctx) {
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }
}
