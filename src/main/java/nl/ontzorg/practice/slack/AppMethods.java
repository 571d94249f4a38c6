package nl.ontzorg.practice.slack;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import nl.ontzorg.practice.slack.WebApi.Method;
import nl.ontzorg.practice.slack.WebApi.Token;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Scenario;

/** Who the app is, where it is installed, and how it connects. */
final class AppMethods implements WebApi.Family {

    private final Scenario scenario;
    private final SocketMode socket;
    private final Supplier<URI> base;

    AppMethods(Scenario scenario, SocketMode socket, Supplier<URI> base) {
        this.scenario = scenario;
        this.socket = socket;
        this.base = base;
    }

    @Override
    public Map<String, Method> methods() {
        return Map.of(
                "api.test", new Method(Token.EITHER, null, args -> Json.object("args", args.json())),
                "auth.test", new Method(Token.EITHER, null, args -> identity()),
                "apps.connections.open", new Method(Token.APP, null, args -> connection()),
                "team.info", Method.bot(null, args -> Json.object("team", team())),
                "bots.info", Method.bot("users:read", this::bot));
    }

    private JsonObject identity() {
        return Json.object(
                "url", "https://" + scenario.team().domain() + ".slack.com/",
                "team", scenario.team().name(),
                "user", scenario.bot().name(),
                "team_id", scenario.team().id(),
                "user_id", scenario.app().user(),
                "bot_id", scenario.app().botId(),
                "app_id", scenario.app().id(),
                "is_enterprise_install", false);
    }

    private JsonObject connection() {
        URI here = base.get();
        return Json.object(
                "url",
                "ws://" + here.getAuthority() + "/socket?ticket=" + socket.ticket() + "&app_id="
                        + scenario.app().id());
    }

    private JsonObject team() {
        return Json.object(
                "id", scenario.team().id(),
                "name", scenario.team().name(),
                "domain", scenario.team().domain(),
                "email_domain", "",
                "icon", Json.object("image_default", true));
    }

    private JsonObject bot(Args args) {
        if (!args.text("bot", scenario.app().botId()).equals(scenario.app().botId())) {
            throw new SlackError("bot_not_found");
        }
        return Json.object(
                "bot",
                Json.object(
                        "id", scenario.app().botId(),
                        "app_id", scenario.app().id(),
                        "user_id", scenario.app().user(),
                        "name", scenario.bot().name(),
                        "deleted", false,
                        "updated", 0));
    }
}
