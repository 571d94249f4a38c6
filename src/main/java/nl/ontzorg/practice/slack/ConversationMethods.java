package nl.ontzorg.practice.slack;

import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.ontzorg.practice.slack.WebApi.Method;
import nl.ontzorg.practice.world.Conversation;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.Message;
import nl.ontzorg.practice.world.Workspace;

/** Conversations and what was said in them, a page at a time. */
final class ConversationMethods implements WebApi.Family {

    private static final int PAGE = 100;
    private static final int LARGEST_PAGE = 999;

    private final Workspace workspace;
    private final Directory directory;

    ConversationMethods(Workspace workspace, Directory directory) {
        this.workspace = workspace;
        this.directory = directory;
    }

    @Override
    public Map<String, Method> methods() {
        return Map.of(
                "conversations.open", Method.bot("im:write", this::open),
                "conversations.info", Method.bot("channels:read", this::info),
                "conversations.list", Method.bot("channels:read", this::list),
                "conversations.members", Method.bot("channels:read", this::members),
                "conversations.history", Method.bot("im:history", this::history),
                "conversations.replies", Method.bot("im:history", this::replies),
                "users.conversations", Method.bot("channels:read", this::joined));
    }

    private JsonObject open(Args args) {
        if (args.has("channel")) {
            return Json.object("channel", directory.describe(directory.joined(args.text("channel"))));
        }
        String users = args.required("users");
        if (users.contains(",")) {
            throw new SlackError(Json.object("ok", false, "error", "missing_scope", "needed", "mpim:write"));
        }
        Conversation direct = directory.directWith(users);
        return Json.object("no_op", false, "already_open", false, "channel", directory.describe(direct));
    }

    private JsonObject info(Args args) {
        return Json.object("channel", directory.describe(directory.visible(args.required("channel"))));
    }

    private JsonObject list(Args args) {
        return list(args, one -> one.kind() == Conversation.Kind.CHANNEL || one.has(directory.bot()));
    }

    /** Only where the bot is. */
    private JsonObject joined(Args args) {
        return list(args, one -> one.has(directory.bot()));
    }

    private JsonObject list(Args args, Predicate<Conversation> wanted) {
        List<String> types = List.of(args.text("types", "public_channel").split(",", -1));
        List<JsonObject> found = workspace.conversations().stream()
                .filter(one -> types.contains(typeOf(one)))
                .filter(wanted)
                .map(directory::describe)
                .toList();
        Slice slice = Slice.of(found.size(), args);
        return Json.object(
                "channels",
                found.subList(slice.from(), slice.to()),
                "response_metadata",
                Json.object("next_cursor", slice.next()));
    }

    /** The part of a long answer that is asked for, and where the next one begins; empty after the last. */
    private record Slice(int from, int to, String next) {

        static Slice of(int all, Args args) {
            int size = Math.max(1, Math.min(args.number("limit", PAGE), LARGEST_PAGE));
            int from = args.text("cursor", "").isEmpty() ? 0 : Math.min(args.number("cursor", 0), all);
            int to = Math.min(from + size, all);
            return new Slice(from, to, to < all ? String.valueOf(to) : "");
        }
    }

    private static String typeOf(Conversation conversation) {
        return switch (conversation.kind()) {
            case CHANNEL -> "public_channel";
            case GROUP -> "private_channel";
            case IM -> "im";
        };
    }

    private JsonObject members(Args args) {
        Conversation conversation = directory.visible(args.required("channel"));
        return Json.object("members", conversation.members(), "response_metadata", Json.object("next_cursor", ""));
    }

    private JsonObject history(Args args) {
        Conversation conversation = directory.joined(args.required("channel"));
        List<Message> newestFirst = conversation
                .messages()
                .filter(message -> !message.isEphemeral() && !message.isReply())
                .filter(message -> isWithin(message, args))
                .sorted(Comparator.comparing(Message::ts).reversed())
                .toList();
        return page(newestFirst, args);
    }

    private JsonObject replies(Args args) {
        Conversation conversation = directory.joined(args.required("channel"));
        Message root = conversation.message(args.required("ts")).orElseThrow(() -> new SlackError("thread_not_found"));
        String thread = root.isReply() ? String.valueOf(root.threadTs()) : root.ts();
        List<Message> oldestFirst = conversation
                .thread(thread)
                .filter(message -> !message.isEphemeral())
                .filter(message -> message.ts().equals(thread) || isWithin(message, args))
                .toList();
        return page(oldestFirst, args);
    }

    private static boolean isWithin(Message message, Args args) {
        int fromOldest = message.ts().compareTo(args.text("oldest", "0"));
        int toLatest = message.ts().compareTo(args.text("latest", "9"));
        return args.flag("inclusive") ? fromOldest >= 0 && toLatest <= 0 : fromOldest > 0 && toLatest < 0;
    }

    private static JsonObject page(List<Message> all, Args args) {
        Slice slice = Slice.of(all.size(), args);
        boolean withMetadata = args.flag("include_all_metadata");
        return Json.object(
                "messages",
                        all.subList(slice.from(), slice.to()).stream()
                                .map(message -> shown(message, withMetadata))
                                .toList(),
                "has_more", !slice.next().isEmpty(),
                "response_metadata", Json.object("next_cursor", slice.next()));
    }

    private static JsonObject shown(Message message, boolean withMetadata) {
        JsonObject json = message.json().deepCopy();
        if (!withMetadata && json.has("metadata")) {
            json.getAsJsonObject("metadata").remove("event_payload");
        }
        return json;
    }
}
