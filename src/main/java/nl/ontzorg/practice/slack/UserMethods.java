package nl.ontzorg.practice.slack;

import com.google.gson.JsonObject;
import java.util.Map;
import nl.ontzorg.practice.slack.WebApi.Method;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Workspace;

/** People, and whether they may be disturbed. */
final class UserMethods implements WebApi.Family {

    private final Workspace workspace;
    private final Directory directory;

    UserMethods(Workspace workspace, Directory directory) {
        this.workspace = workspace;
        this.directory = directory;
    }

    @Override
    public Map<String, Method> methods() {
        return Map.of(
                "users.info", Method.bot("users:read", this::info),
                "users.list", Method.bot("users:read", this::list),
                "dnd.info", Method.bot("dnd:read", this::doNotDisturb));
    }

    private JsonObject info(Args args) {
        return Json.object(
                "user", directory.describe(directory.person(args.required("user")), args.flag("include_locale")));
    }

    private JsonObject list(Args args) {
        return Json.object(
                "members",
                workspace.scenario().people().stream()
                        .map(person -> directory.describe(person, args.flag("include_locale")))
                        .toList(),
                "cache_ts",
                workspace.time().instant().getEpochSecond(),
                "response_metadata",
                Json.object("next_cursor", ""));
    }

    private JsonObject doNotDisturb(Args args) {
        directory.person(args.text("user", directory.bot()));
        return Json.object("dnd_enabled", false, "next_dnd_start_ts", 1, "next_dnd_end_ts", 1, "snooze_enabled", false);
    }
}
