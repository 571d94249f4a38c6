package nl.ontzorg.practice.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ontzorg.practice.slack.Delivery;
import nl.ontzorg.practice.slack.Faults.Fault;
import nl.ontzorg.practice.slack.Outcome;
import nl.ontzorg.practice.slack.SlackSide;
import nl.ontzorg.practice.world.Conversation;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Workspace;

/** The routes of the page; what they take and give stands with the package. */
public final class PageApi {

    private static final JsonObject DONE = Json.object("ok", true);

    private final Workspace workspace;
    private final SlackSide slack;
    private final Sight sight;
    private final Hands hands;

    public PageApi(Workspace workspace, SlackSide slack) {
        this.workspace = workspace;
        this.slack = slack;
        this.sight = new Sight(workspace, slack.socket());
        this.hands = new Hands(workspace);
        slack.socket().listen(workspace.changes()::happened);
    }

    public void addRoutes(JavalinDefaultRoutingApi routes) {
        routes.get("/practice/workspace", ctx -> write(ctx, sight.fixed()));
        routes.get("/practice/state", this::state);
        routes.get("/practice/file/{id}", slack::file);
        routes.post("/practice/upload", this::upload);
        routes.post("/practice/say", waitFor(this::say));
        routes.post("/practice/command", waitFor(this::command));
        routes.post("/practice/shortcut", waitFor(this::shortcut));
        routes.post("/practice/click", waitFor(this::click));
        routes.post("/practice/submit", waitFor(this::submit));
        routes.post("/practice/close", waitFor(this::close));
        routes.post("/practice/react", doing(this::react));
        routes.post("/practice/share", doing(this::share));
        routes.post("/practice/home", doing(act -> slack.speech().openApp(act.person(), act.text("tab"))));
        routes.post("/practice/read", doing(this::read));
        routes.post("/practice/direct", answering(this::direct));
        routes.post("/practice/clock", answering(this::clock));
        routes.post("/practice/disconnect", ctx -> {
            slack.socket().disconnect(act(ctx).text("reason"));
            write(ctx, DONE);
        });
        routes.post("/practice/fault", doing(this::fault));
    }

    private Act act(Context ctx) {
        JsonObject json = new JsonObject();
        ctx.queryParamMap().forEach((name, values) -> json.addProperty(name, values.get(0)));
        if (ctx.isJson()) {
            try {
                Json.parse(ctx.body()).getAsJsonObject().asMap().forEach(json::add);
            } catch (JsonParseException | IllegalStateException e) {
                throw new BadRequestResponse("not a JSON object");
            }
        }
        return new Act(workspace, json);
    }

    private Handler doing(Consumer<Act> deed) {
        return answering(act -> {
            deed.accept(act);
            return DONE;
        });
    }

    private Handler answering(Function<Act, JsonObject> deed) {
        return ctx -> {
            synchronized (workspace) {
                write(ctx, deed.apply(act(ctx)));
            }
        };
    }

    /** Answers once the app has acknowledged, or the wait for that is over. */
    private Handler waitFor(Function<Act, CompletableFuture<JsonObject>> deed) {
        return ctx -> {
            CompletableFuture<JsonObject> answer;
            synchronized (workspace) {
                answer = deed.apply(act(ctx));
            }
            ctx.future(() -> answer.thenAccept(json -> write(ctx, json)));
        };
    }

    private static void write(Context ctx, JsonElement json) {
        ctx.contentType("application/json; charset=utf-8").result(Json.write(json));
    }

    private void state(Context ctx) {
        Act act = act(ctx);
        long since = act.has("since") ? Long.parseLong(act.text("since")) : -1;
        Duration patience = Duration.ofSeconds(act.has("wait") ? Long.parseLong(act.text("wait")) : 0);
        ctx.future(() -> workspace.changes().after(since, patience).thenAccept(revision -> {
            synchronized (workspace) {
                Conversation open = act.has("in") ? act.conversation() : null;
                write(ctx, sight.state(act.person(), open));
            }
        }));
    }

    private CompletableFuture<JsonObject> say(Act act) {
        Delivery delivery =
                slack.speech().say(act.person(), act.conversation(), act.text("text"), act.optional("thread"));
        return act.has("heard")
                ? delivery.answer().thenApply(ack -> Json.object("ok", true, "heard", ack.failure() == null))
                : CompletableFuture.completedFuture(DONE);
    }

    private CompletableFuture<JsonObject> command(Act act) {
        return slack.commands()
                .command(act.person(), act.conversation(), act.text("command"), act.text("text"))
                .thenApply(Outcome::json);
    }

    private CompletableFuture<JsonObject> shortcut(Act act) {
        String callbackId = act.text("callback_id");
        CompletableFuture<Outcome> outcome = act.has("ts")
                ? slack.commands().messageShortcut(act.person(), act.conversation(), act.message(), callbackId)
                : slack.commands().shortcut(act.person(), callbackId);
        return outcome.thenApply(Outcome::json);
    }

    private CompletableFuture<JsonObject> click(Act act) {
        CompletableFuture<Outcome> outcome = act.has("view")
                ? slack.clicks().onView(act.person(), act.view(), act.click())
                : slack.clicks().onMessage(act.person(), act.conversation(), act.message(), act.click());
        return outcome.thenApply(Outcome::json);
    }

    private CompletableFuture<JsonObject> submit(Act act) {
        return slack.modals().submit(act.person(), act.view(), act.values()).thenApply(Outcome::json);
    }

    private CompletableFuture<JsonObject> close(Act act) {
        return slack.modals()
                .close(act.person(), act.view(), act.flag("all"), act.values())
                .thenApply(Outcome::json);
    }

    private void react(Act act) {
        slack.speech().react(act.person(), act.conversation(), act.message(), act.text("name"), act.flag("add"));
    }

    private void share(Act act) {
        slack.speech().share(act.person(), act.conversation(), act.message(), act.conversation("to"), act.text("text"));
    }

    private void upload(Context ctx) {
        Act act = act(ctx);
        synchronized (workspace) {
            String word = act.has("text") ? act.text("text") : "";
            slack.speech().upload(act.person(), act.conversation(), act.text("name"), ctx.bodyAsBytes(), word);
        }
        write(ctx, DONE);
    }

    private void read(Act act) {
        act.conversation()
                .messages()
                .reduce((first, last) -> last)
                .ifPresent(
                        last -> workspace.read(act.conversation(), act.person().id(), last.ts()));
    }

    private JsonObject direct(Act act) {
        return Json.object("in", act.conversation("with").id());
    }

    private JsonObject clock(Act act) {
        return Json.object("ok", hands.turn(act), "now", workspace.time().instant());
    }

    private void fault(Act act) {
        Integer seconds = act.has("retry_after") ? Integer.valueOf(act.text("retry_after")) : null;
        int times = act.has("times") ? Integer.parseInt(act.text("times")) : 1;
        slack.faults().plan(act.text("method"), new Fault(act.text("error"), seconds, times, act.optional("channel")));
    }
}
