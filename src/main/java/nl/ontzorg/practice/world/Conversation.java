package nl.ontzorg.practice.world;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A channel, or the direct messages of two, with all that was said in it. */
public final class Conversation {

    /** As Slack tells them apart in {@code channel_type}. */
    public enum Kind {
        CHANNEL,
        GROUP,
        IM
    }

    private final String id;
    private final Kind kind;
    private final String name;
    private final String topic;
    private final Set<String> members;
    private final List<Message> messages = new ArrayList<>();
    private final Map<String, String> read = new LinkedHashMap<>();

    Conversation(String id, Kind kind, String name, String topic, List<String> members) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.topic = topic;
        this.members = new LinkedHashSet<>(members);
    }

    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** Without a number sign; of direct messages the fixed word that Slack uses. */
    public String name() {
        return name;
    }

    public String topic() {
        return topic;
    }

    public Set<String> members() {
        return members;
    }

    public boolean isIm() {
        return kind == Kind.IM;
    }

    public boolean has(@Nullable String person) {
        return members.contains(person);
    }

    /** The other one of two in direct messages. */
    public String partner(String person) {
        return members.stream()
                .filter(member -> !member.equals(person))
                .findFirst()
                .orElse(person);
    }

    public Stream<Message> messages() {
        return messages.stream();
    }

    public Optional<Message> message(@Nullable String ts) {
        return messages().filter(message -> message.ts().equals(ts)).findFirst();
    }

    /** The message that starts a thread and the answers in it, oldest first. */
    public Stream<Message> thread(String ts) {
        return messages().filter(message -> message.ts().equals(ts) || ts.equals(message.threadTs()));
    }

    public String lastRead(String person) {
        return read.getOrDefault(person, "0");
    }

    public long unread(String person) {
        String seen = lastRead(person);
        return messages()
                .filter(message -> message.isSeenBy(person) && !person.equals(message.user()))
                .filter(message -> message.ts().compareTo(seen) > 0)
                .count();
    }

    void read(String person, String ts) {
        read.merge(person, ts, (old, now) -> old.compareTo(now) > 0 ? old : now);
    }

    void add(Message message) {
        messages.add(message);
        countReplies(message.threadTs());
    }

    void remove(Message message) {
        messages.remove(message);
        countReplies(message.threadTs());
    }

    private void countReplies(@Nullable String threadTs) {
        Optional<Message> root = message(threadTs).filter(message -> !message.isEphemeral());
        root.ifPresent(message -> {
            List<Message> replies = thread(message.ts())
                    .filter(reply -> reply.isReply() && !reply.isEphemeral())
                    .toList();
            JsonObject json = message.json();
            json.addProperty("thread_ts", message.ts());
            json.addProperty("reply_count", replies.size());
            json.add(
                    "reply_users",
                    Json.array(replies.stream().map(Message::user).distinct().toList()));
            if (!replies.isEmpty()) {
                json.addProperty("latest_reply", replies.get(replies.size() - 1).ts());
            }
        });
    }

    JsonObject remembered() {
        JsonObject json = Json.object("id", id, "kind", kind, "name", name, "topic", topic, "members", members);
        json.add(
                "messages",
                Json.array(messages()
                        .filter(message -> !message.isEphemeral())
                        .map(Message::json)
                        .toList()));
        JsonObject seen = new JsonObject();
        read.forEach(seen::addProperty);
        json.add("read", seen);
        return json;
    }

    static Conversation remember(JsonObject json) {
        Conversation conversation = new Conversation(
                Json.text(json, "id", ""),
                Kind.valueOf(Json.text(json, "kind", "")),
                Json.text(json, "name", ""),
                Json.text(json, "topic", ""),
                Json.items(json, "members").stream()
                        .map(member -> member.getAsString())
                        .toList());
        Json.objects(json, "messages").forEach(message -> conversation.messages.add(new Message(message, null)));
        Json.child(json, "read").asMap().forEach((person, ts) -> conversation.read.put(person, ts.getAsString()));
        return conversation;
    }
}
