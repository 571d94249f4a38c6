package nl.ontzorg.practice.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.ontzorg.practice.slack.Faults.Fault;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Workspace;
import org.jspecify.annotations.Nullable;

/** The table of Web API methods: who may call which, and what it answers. */
public final class WebApi {

    /** The two kinds of tokens an app has. */
    enum Token {
        BOT,
        APP,
        EITHER
    }

    /** A method, the token it takes and the scope it needs. */
    record Method(Token token, @Nullable String scope, Function<Args, JsonObject> call) {

        static Method bot(@Nullable String scope, Function<Args, JsonObject> call) {
            return new Method(Token.BOT, scope, call);
        }
    }

    /** The methods whose names begin alike. */
    interface Family {
        Map<String, Method> methods();
    }

    private final Map<String, Method> methods = new HashMap<>();
    private final Workspace workspace;
    private final Tokens tokens;
    private final Faults faults;

    WebApi(Workspace workspace, Tokens tokens, Faults faults, Iterable<Family> families) {
        this.workspace = workspace;
        this.tokens = tokens;
        this.faults = faults;
        families.forEach(family -> methods.putAll(family.methods()));
    }

    public void call(Context ctx) {
        String name = ctx.pathParam("method");
        ctx.contentType("application/json; charset=utf-8");
        Fault fault = faults.next(name, channel(ctx));
        if (fault == null) {
            ctx.result(Json.write(answer(name, ctx)));
            return;
        }
        if (fault.isAccepted()) {
            answer(name, ctx);
        }
        Faults.strike(fault, ctx);
    }

    /** The conversation or person that a call is about; null when it names none. */
    private static @Nullable String channel(Context ctx) {
        try {
            Args args = Args.of(ctx);
            return args.text("channel") == null ? args.text("users") : args.text("channel");
        } catch (JsonParseException | IllegalStateException e) {
            return null;
        }
    }

    private JsonObject answer(String name, Context ctx) {
        try {
            Args args = Args.of(ctx);
            Method method = methods.get(name);
            if (method == null) {
                throw new SlackError(Json.object("ok", false, "error", "unknown_method", "req_method", name));
            }
            Token token = tokens.kindOf(ctx.header("Authorization"), args);
            ctx.header("X-OAuth-Scopes", token == Token.APP ? "connections:write" : String.join(",", granted()));
            authorise(method, token);
            synchronized (workspace) {
                JsonObject result = method.call().apply(args);
                result.addProperty("ok", true);
                return result;
            }
        } catch (SlackError e) {
            return e.answer();
        } catch (JsonParseException | IllegalStateException e) {
            return Json.object("ok", false, "error", "invalid_json");
        }
    }

    private void authorise(Method method, Token token) {
        if (method.token() != Token.EITHER && method.token() != token) {
            throw new SlackError("not_allowed_token_type");
        }
        String scope = method.scope();
        if (scope != null && !granted().contains(scope)) {
            throw new SlackError(Json.object(
                    "ok", false, "error", "missing_scope", "needed", scope, "provided", String.join(",", granted())));
        }
    }

    private Set<String> granted() {
        return workspace.scenario().app().access().scopes();
    }
}
