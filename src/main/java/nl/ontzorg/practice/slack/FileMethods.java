package nl.ontzorg.practice.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.javalin.http.Context;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import nl.ontzorg.practice.slack.WebApi.Method;
import nl.ontzorg.practice.world.Conversation;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.StoredFile;
import nl.ontzorg.practice.world.Workspace;

/** Files that the bot brings, in Slack's three steps, and what it may know of files. */
final class FileMethods implements WebApi.Family {

    static final String UPLOAD_PATH = "/upload/";

    private final Map<String, String> announced = new HashMap<>();
    private final Workspace workspace;
    private final Directory directory;
    private final Files files;
    private final Posts posts;
    private final Events events;
    private final Supplier<URI> base;

    FileMethods(Workspace workspace, Directory directory, Files files, Posts posts, Events events, Supplier<URI> base) {
        this.workspace = workspace;
        this.directory = directory;
        this.files = files;
        this.posts = posts;
        this.events = events;
        this.base = base;
    }

    @Override
    public Map<String, Method> methods() {
        return Map.of(
                "files.getUploadURLExternal", Method.bot("files:write", this::announce),
                "files.completeUploadExternal", Method.bot("files:write", this::complete),
                "files.info", Method.bot("files:read", this::info));
    }

    private JsonObject announce(Args args) {
        String name = args.required("filename");
        if (args.number("length", 0) < 1) {
            throw new SlackError("invalid_arguments", List.of("[ERROR] length must be more than 0"));
        }
        String id = workspace.newId("F");
        announced.put(id, name);
        return Json.object("upload_url", base.get().resolve(UPLOAD_PATH + id).toString(), "file_id", id);
    }

    void upload(Context ctx) {
        synchronized (workspace) {
            String id = ctx.pathParam("id");
            String name = announced.get(id);
            if (name == null) {
                ctx.status(404).result("no such upload");
                return;
            }
            byte[] content = ctx.isMultipartFormData()
                    ? Files.bytes(ctx.uploadedFiles().get(0).content())
                    : ctx.bodyAsBytes();
            workspace.keep(files.describe(id, name, directory.bot(), content));
            ctx.result("OK - " + content.length);
        }
    }

    private JsonObject complete(Args args) {
        if (!(args.tree("files") instanceof JsonArray given) || given.isEmpty()) {
            throw new SlackError("invalid_arguments", List.of("[ERROR] missing required field: files"));
        }
        List<JsonObject> done = StreamSupport.stream(given.spliterator(), false)
                .map(file -> titled(file.getAsJsonObject()))
                .toList();
        if (args.has("channel_id")) {
            share(args, done);
        }
        return Json.object("files", done.stream().map(JsonObject::deepCopy).toList());
    }

    private JsonObject titled(JsonObject given) {
        JsonObject file = file(Json.text(given, "id", "")).json();
        announced.remove(Json.text(file, "id", ""));
        file.addProperty("title", Json.text(given, "title", Json.text(file, "name", "")));
        return file;
    }

    private void share(Args args, List<JsonObject> done) {
        Conversation conversation = directory.addressed(args.required("channel_id"));
        JsonObject message = posts.compose(new Args(Json.object("text", args.text("initial_comment", " "))));
        message.addProperty("subtype", "file_share");
        message.add("files", Json.array(done));
        if (!args.text("thread_ts", "").isEmpty()) {
            message.addProperty("thread_ts", args.text("thread_ts"));
        }
        events.posted(conversation, workspace.post(conversation, message, null));
    }

    private StoredFile file(String id) {
        return workspace.file(id).orElseThrow(() -> new SlackError("file_not_found"));
    }

    private JsonObject info(Args args) {
        return Json.object("file", file(args.required("file")).json().deepCopy());
    }
}
