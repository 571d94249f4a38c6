package nl.ontzorg.practice.world;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Home tab of each person and the modals open before them, the top one last. */
public final class Views {

    private final Map<String, JsonObject> homes = new LinkedHashMap<>();
    private final Map<String, List<JsonObject>> stacks = new LinkedHashMap<>();

    public Optional<JsonObject> home(String person) {
        return Optional.ofNullable(homes.get(person));
    }

    public void publish(String person, JsonObject view) {
        homes.put(person, view);
    }

    public List<JsonObject> stack(String person) {
        return List.copyOf(stacks.getOrDefault(person, List.of()));
    }

    /** Opens a view on its own; what was open before is gone. */
    public void open(String person, JsonObject view) {
        stacks.put(person, new ArrayList<>(List.of(view)));
    }

    public void push(String person, JsonObject view) {
        stacks.computeIfAbsent(person, nobody -> new ArrayList<>()).add(view);
    }

    /** Takes a view away with all that lies on it, or, without a view, everything. */
    public void close(String person, @Nullable String viewId) {
        List<JsonObject> stack = stacks.getOrDefault(person, new ArrayList<>());
        int at = 0;
        while (viewId != null && at < stack.size() && !viewId.equals(Json.text(stack.get(at), "id"))) {
            at++;
        }
        stack.subList(at, stack.size()).clear();
    }

    /** Puts another view in the place of the one with the same id. */
    public void replace(JsonObject view) {
        String id = Json.text(view, "id", "");
        homes.replaceAll((person, home) -> id.equals(Json.text(home, "id")) ? view : home);
        stacks.values().forEach(stack -> stack.replaceAll(open -> id.equals(Json.text(open, "id")) ? view : open));
    }

    public Optional<JsonObject> find(String name, @Nullable String value) {
        List<JsonObject> all = new ArrayList<>(homes.values());
        stacks.values().forEach(all::addAll);
        return all.stream()
                .filter(view -> value != null && value.equals(Json.text(view, name)))
                .findFirst();
    }

    JsonObject remembered() {
        JsonObject json = new JsonObject();
        homes.forEach(json::add);
        return json;
    }

    void remember(JsonObject json) {
        json.asMap().forEach((person, view) -> homes.put(person, view.getAsJsonObject()));
    }
}
