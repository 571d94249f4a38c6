package nl.ontzorg.practice.slack;

import com.google.gson.JsonObject;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Workspace;

/** The addresses to answer a command or a click at: five times within half an hour. */
public final class ResponseUrls {

    public static final String PATH = "/response/";
    private static final int MOST_USES = 5;

    private record Open(Replies.Place place, AtomicInteger uses) {}

    private final Map<String, Open> open = new ConcurrentHashMap<>();
    private final Workspace workspace;
    private final Replies replies;
    private final Supplier<URI> base;
    private final ScheduledExecutorService timer;
    private final Patience patience;

    ResponseUrls(
            Workspace workspace,
            Replies replies,
            Supplier<URI> base,
            ScheduledExecutorService timer,
            Patience patience) {
        this.workspace = workspace;
        this.replies = replies;
        this.base = base;
        this.timer = timer;
        this.patience = patience;
    }

    String give(Replies.Place place) {
        String id = UUID.randomUUID().toString();
        open.put(id, new Open(place, new AtomicInteger()));
        long millis = patience.response().toMillis();
        var unused = timer.schedule(() -> open.remove(id), millis, TimeUnit.MILLISECONDS);
        return base.get().resolve(PATH + id).toString();
    }

    public void answer(Context ctx) {
        Open found = open.get(ctx.pathParam("id"));
        if (found == null || found.uses().incrementAndGet() > MOST_USES) {
            refuse(ctx, 404, Json.object("ok", false, "error", found == null ? "expired_url" : "used_url"));
            return;
        }
        JsonObject body = Json.parse(ctx.body()).getAsJsonObject();
        try {
            synchronized (workspace) {
                replies.reply(found.place(), body);
            }
            ctx.result("ok");
        } catch (SlackError e) {
            refuse(ctx, 400, e.answer());
        }
    }

    private static void refuse(Context ctx, int status, JsonObject why) {
        ctx.status(status).contentType("application/json").result(Json.write(why));
    }
}
