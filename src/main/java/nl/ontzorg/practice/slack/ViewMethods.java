package nl.ontzorg.practice.slack;

import com.google.gson.JsonObject;
import java.util.Map;
import nl.ontzorg.practice.slack.WebApi.Method;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Views;
import nl.ontzorg.practice.world.Workspace;

/** The modals and Home tabs that the bot shows. */
final class ViewMethods implements WebApi.Family {

    private final Workspace workspace;
    private final Views views;
    private final ViewForms forms;
    private final Triggers triggers;
    private final Directory directory;

    ViewMethods(Workspace workspace, ViewForms forms, Triggers triggers, Directory directory) {
        this.workspace = workspace;
        this.views = workspace.views();
        this.forms = forms;
        this.triggers = triggers;
        this.directory = directory;
    }

    @Override
    public Map<String, Method> methods() {
        return Map.of(
                "views.open", Method.bot(null, args -> show(args, false)),
                "views.push", Method.bot(null, args -> show(args, true)),
                "views.update", Method.bot(null, this::update),
                "views.publish", Method.bot(null, this::publish));
    }

    private JsonObject show(Args args, boolean onTop) {
        JsonObject view = forms.modal(forms.given(args));
        String person = triggers.use(args.required("trigger_id"));
        if (onTop) {
            forms.push(person, view);
        } else {
            views.open(person, view);
        }
        workspace.changes().happened();
        return Json.object("view", view.deepCopy());
    }

    private JsonObject update(Args args) {
        JsonObject given = forms.given(args);
        JsonObject old = views.find("id", args.text("view_id"))
                .or(() -> views.find("external_id", args.text("external_id")))
                .orElseThrow(() -> new SlackError("not_found"));
        checkHash(args, old);
        JsonObject view = forms.successor(given, old);
        views.replace(view);
        workspace.changes().happened();
        return Json.object("view", view.deepCopy());
    }

    private JsonObject publish(Args args) {
        String person = directory.person(args.required("user_id")).id();
        JsonObject given = forms.given(args);
        JsonObject old = views.home(person).orElse(null);
        if (old != null) {
            checkHash(args, old);
        }
        JsonObject view = old == null ? forms.home(given) : forms.successor(given, old);
        views.publish(person, view);
        workspace.changes().happened();
        return Json.object("view", view.deepCopy());
    }

    private static void checkHash(Args args, JsonObject old) {
        String hash = args.text("hash", "");
        if (!hash.isEmpty() && !hash.equals(Json.text(old, "hash"))) {
            throw new SlackError("hash_conflict");
        }
    }
}
