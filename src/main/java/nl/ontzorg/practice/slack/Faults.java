package nl.ontzorg.practice.slack;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import nl.ontzorg.practice.world.Json;

/** Lets the next calls of a method fail, so that one can see how the app bears it. */
public final class Faults {

    /** How a call fails: {@code ratelimited} and {@code http_500} by their status, any other error with status 200. */
    public record Fault(String error, int retryAfterSeconds, int times) {}

    private final Map<String, Fault> planned = new HashMap<>();

    public synchronized void plan(String method, Fault fault) {
        planned.put(method, fault);
    }

    /** True when the call has failed. */
    synchronized boolean strike(String method, Context ctx) {
        Fault fault = planned.get(method);
        if (fault == null || fault.times() <= 0) {
            return false;
        }
        planned.put(method, new Fault(fault.error(), fault.retryAfterSeconds(), fault.times() - 1));
        if (fault.error().equals("ratelimited")) {
            ctx.status(429).header("Retry-After", String.valueOf(fault.retryAfterSeconds()));
        } else if (fault.error().equals("http_500")) {
            ctx.status(500);
        }
        ctx.result(Json.write(Json.object("ok", false, "error", fault.error())));
        return true;
    }
}
