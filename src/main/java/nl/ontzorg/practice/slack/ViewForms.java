package nl.ontzorg.practice.slack;

import com.google.gson.JsonObject;
import java.util.List;
import nl.ontzorg.practice.blocks.BlockKit;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.practice.world.Workspace;

/** Checks the views that the app gives, and completes them as Slack does. */
final class ViewForms {

    private static final int MOST_ON_THE_STACK = 3;

    private final Workspace workspace;
    private final Scenario scenario;

    ViewForms(Workspace workspace) {
        this.workspace = workspace;
        this.scenario = workspace.scenario();
    }

    JsonObject given(Args args) {
        if (args.tree("view") instanceof JsonObject view) {
            return checked(view);
        }
        throw new SlackError("invalid_arguments", List.of("[ERROR] missing required field: view"));
    }

    JsonObject checked(JsonObject view) {
        if (BlockKit.isTooLarge(view)) {
            throw new SlackError("view_too_large");
        }
        List<String> wrong = BlockKit.checkView(view);
        if (!wrong.isEmpty()) {
            throw new SlackError("invalid_arguments", wrong);
        }
        return view;
    }

    JsonObject modal(JsonObject given) {
        refuseType(given, "home");
        String external = Json.text(given, "external_id", "");
        if (!external.isEmpty()
                && workspace.views().find("external_id", external).isPresent()) {
            throw new SlackError("duplicate_external_id");
        }
        return complete(given, workspace.newId("V"));
    }

    JsonObject home(JsonObject given) {
        refuseType(given, "modal");
        return complete(given, workspace.newId("V"));
    }

    private static void refuseType(JsonObject given, String type) {
        if (type.equals(Json.text(given, "type"))) {
            throw new SlackError("invalid_arguments", List.of("[ERROR] unsupported type: " + type + " here"));
        }
    }

    /** A view in the place of another: of the same kind, with its id and place on the stack. */
    JsonObject successor(JsonObject given, JsonObject old) {
        refuseType(given, "home".equals(Json.text(old, "type")) ? "modal" : "home");
        JsonObject view = complete(given, Json.text(old, "id", ""));
        view.add("root_view_id", old.get("root_view_id"));
        view.add("previous_view_id", old.get("previous_view_id"));
        return view;
    }

    void push(String person, JsonObject view) {
        List<JsonObject> stack = workspace.views().stack(person);
        if (stack.isEmpty() || stack.size() == MOST_ON_THE_STACK) {
            throw new SlackError(stack.isEmpty() ? "not_found" : "push_limit_reached");
        }
        view.add("root_view_id", stack.get(0).get("id"));
        view.add("previous_view_id", stack.get(stack.size() - 1).get("id"));
        workspace.views().push(person, view);
    }

    private JsonObject complete(JsonObject given, String id) {
        JsonObject view = Json.object(
                "id",
                id,
                "team_id",
                scenario.team().id(),
                "type",
                "modal",
                "private_metadata",
                "",
                "callback_id",
                "",
                "external_id",
                "",
                "title",
                null,
                "close",
                null,
                "submit",
                null,
                "clear_on_close",
                false,
                "notify_on_close",
                false);
        given.deepCopy().asMap().forEach(view::add);
        view.add("blocks", BlockKit.withIds(given.getAsJsonArray("blocks")));
        view.add("state", Json.object("values", new JsonObject()));
        view.addProperty("hash", workspace.stamp() + "." + workspace.newId(""));
        view.addProperty("root_view_id", id);
        view.add("previous_view_id", null);
        view.addProperty("app_id", scenario.app().id());
        view.addProperty("bot_id", scenario.app().botId());
        view.addProperty("app_installed_team_id", scenario.team().id());
        return view;
    }
}
