package nl.ontzorg.practice.world;

import com.google.gson.JsonObject;
import java.util.Base64;

/** A file in the workspace: Slack's description of it, and its bytes. */
public final class StoredFile {

    private final JsonObject json;
    private final byte[] content;

    public StoredFile(JsonObject json, byte[] content) {
        this.json = json;
        this.content = content.clone();
    }

    public JsonObject json() {
        return json;
    }

    public byte[] content() {
        return content.clone();
    }

    public String id() {
        return Json.text(json, "id", "");
    }

    public String name() {
        return Json.text(json, "name", "");
    }

    public String mimeType() {
        return Json.text(json, "mimetype", "application/octet-stream");
    }

    JsonObject remembered() {
        return Json.object("file", json, "content", Base64.getEncoder().encodeToString(content));
    }

    static StoredFile remember(JsonObject json) {
        return new StoredFile(Json.child(json, "file"), Base64.getDecoder().decode(Json.text(json, "content", "")));
    }
}
