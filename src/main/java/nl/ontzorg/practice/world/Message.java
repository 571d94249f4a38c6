package nl.ontzorg.practice.world;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A message in Slack's own form; an ephemeral one is there for one person only. */
public record Message(JsonObject json, @Nullable String onlyFor) {

    public String ts() {
        return Objects.requireNonNull(Json.text(json, "ts"));
    }

    public String text() {
        return Json.text(json, "text", "");
    }

    public @Nullable String user() {
        return Json.text(json, "user");
    }

    /** The message that starts the thread this one is in, itself included. */
    public @Nullable String threadTs() {
        return Json.text(json, "thread_ts");
    }

    public boolean isReply() {
        return threadTs() != null && !ts().equals(threadTs());
    }

    public boolean isEphemeral() {
        return onlyFor != null;
    }

    public boolean isSeenBy(String person) {
        return onlyFor == null || onlyFor.equals(person);
    }

    public Stream<JsonObject> blocks() {
        return Json.objects(json, "blocks");
    }

    /** Adds or takes away a person's emoji; false when it was so already. */
    boolean react(String person, String emoji, boolean add) {
        JsonArray reactions = json.get("reactions") instanceof JsonArray found ? found : new JsonArray();
        JsonObject reaction = Json.objects(json, "reactions")
                .filter(one -> emoji.equals(Json.text(one, "name")))
                .findFirst()
                .orElseGet(() -> Json.object("name", emoji, "users", new JsonArray(), "count", 0));
        JsonArray users = reaction.getAsJsonArray("users");
        if (users.asList().stream().anyMatch(user -> user.getAsString().equals(person)) == add) {
            return false;
        }
        reactions.remove(reaction);
        if (add) {
            users.add(person);
        } else {
            users.asList().removeIf(user -> user.getAsString().equals(person));
        }
        reaction.addProperty("count", users.size());
        if (!users.isEmpty()) {
            reactions.add(reaction);
        }
        json.add("reactions", reactions);
        if (reactions.isEmpty()) {
            json.remove("reactions");
        }
        return true;
    }
}
