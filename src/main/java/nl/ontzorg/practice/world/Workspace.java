package nl.ontzorg.practice.world;

import com.google.gson.JsonObject;
import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The state of the workspace. Whoever reads or changes it holds this object's monitor. */
public final class Workspace {

    private final Scenario scenario;
    private final MovableTime time;
    private final Changes changes = new Changes();
    private final Views views = new Views();
    private final Map<String, Conversation> conversations = new LinkedHashMap<>();
    private final Map<String, StoredFile> files = new LinkedHashMap<>();
    private long lastStamp;
    private int openingSaid;

    public Workspace(Scenario scenario, MovableTime time) {
        this.scenario = scenario;
        this.time = time;
        scenario.channels().forEach(room -> {
            Conversation.Kind kind = room.isPrivate() ? Conversation.Kind.GROUP : Conversation.Kind.CHANNEL;
            add(new Conversation(room.id(), kind, room.name(), room.topic(), room.members()));
        });
        scenario.people().stream()
                .filter(person -> !person.is("is_bot"))
                .forEach(person -> direct(scenario.app().user(), person.id()));
    }

    public Scenario scenario() {
        return scenario;
    }

    public MovableTime time() {
        return time;
    }

    public Changes changes() {
        return changes;
    }

    public Views views() {
        return views;
    }

    public Collection<Conversation> conversations() {
        return conversations.values();
    }

    public Optional<Conversation> conversation(@Nullable String id) {
        return Optional.ofNullable(id == null ? null : conversations.get(id));
    }

    /** The direct messages of two people, opened if they were not. */
    public Conversation direct(String one, String other) {
        return conversations.values().stream()
                .filter(conversation -> conversation.isIm() && conversation.has(one) && conversation.has(other))
                .findFirst()
                .orElseGet(() -> add(new Conversation(
                        directId(one, other), Conversation.Kind.IM, "directmessage", "", List.of(one, other))));
    }

    private String directId(String one, String other) {
        List<String> names = new ArrayList<>(List.of(one, other));
        names.remove(scenario.app().user());
        names.sort(null);
        return "D" + String.join("", names).replaceAll("(^|(?<=.))U0", "0");
    }

    private Conversation add(Conversation conversation) {
        conversations.put(conversation.id(), conversation);
        return conversation;
    }

    /** Adds a message and gives it the time and place it was said. */
    public Message post(Conversation conversation, JsonObject json, @Nullable String onlyFor) {
        json.addProperty("ts", stamp());
        json.addProperty("team", scenario.team().id());
        Message message = new Message(json, onlyFor);
        conversation.add(message);
        changes.happened();
        return message;
    }

    /** A message changed in place. */
    public void edited(Message message) {
        message.json().add("edited", Json.object("user", Json.text(message.json(), "user"), "ts", stamp()));
        changes.happened();
    }

    public void delete(Conversation conversation, Message message) {
        conversation.remove(message);
        changes.happened();
    }

    /** False when the emoji was there, or was not there, already. */
    public boolean react(Message message, String person, String emoji, boolean add) {
        boolean changed = message.react(person, emoji, add);
        changes.happened();
        return changed;
    }

    public void read(Conversation conversation, String person, String ts) {
        if (conversation.lastRead(person).compareTo(ts) < 0) {
            conversation.read(person, ts);
            changes.happened();
        }
    }

    public Optional<StoredFile> file(@Nullable String id) {
        return Optional.ofNullable(id == null ? null : files.get(id));
    }

    public void keep(StoredFile file) {
        files.put(file.id(), file);
        changes.happened();
    }

    /** A moment in Slack's form, and never the same one twice. */
    public String stamp() {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, time.instant());
        lastStamp = Math.max(now, lastStamp + 1);
        return String.format(Locale.ROOT, "%d.%06d", lastStamp / 1_000_000, lastStamp % 1_000_000);
    }

    /** A new id with the letter that Slack gives to ids of its kind. */
    public String newId(String letter) {
        String digits = new BigInteger(UUID.randomUUID().toString().replace("-", ""), 16).toString(36);
        return letter + digits.substring(0, 10).toUpperCase(Locale.ROOT);
    }

    /** What the scenario lets people say next of its opening; empty once all of it was said. */
    public Optional<Scenario.Saying> nextOpening() {
        return openingSaid < scenario.opening().size()
                ? Optional.of(scenario.opening().get(openingSaid++))
                : Optional.empty();
    }

    public JsonObject remembered() {
        return Json.object(
                "moment", time.instant(),
                "last_stamp", lastStamp,
                "opening_said", openingSaid,
                "conversations",
                        conversations.values().stream()
                                .map(Conversation::remembered)
                                .toList(),
                "homes", views.remembered(),
                "files", files.values().stream().map(StoredFile::remembered).toList());
    }

    /** Takes up what was remembered, and moves the clock on to where it was. */
    public void remember(JsonObject json) {
        Json.objects(json, "conversations").map(Conversation::remember).forEach(this::add);
        Json.objects(json, "files").map(StoredFile::remember).forEach(file -> files.put(file.id(), file));
        views.remember(Json.child(json, "homes"));
        lastStamp = Long.parseLong(Json.text(json, "last_stamp", "0"));
        openingSaid = Integer.parseInt(Json.text(json, "opening_said", "0"));
        time.forwardTo(Instant.parse(Json.text(json, "moment", Instant.EPOCH.toString())));
    }
}
