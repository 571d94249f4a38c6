package nl.ontzorg.slack;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ontzorg.delivery.Inbox;
import nl.ontzorg.requests.Incoming;
import nl.ontzorg.requests.Origin.Via;

/** What somebody said or filled in, as it is kept in the inbox between its acknowledgement and its reading. */
sealed interface Unread {

    /** A message. */
    record Heard(Said said, Via via) implements Unread {
        @Override
        public String user() {
            return said.user();
        }
    }

    /** The text of a command, and when it was typed. */
    record Commanded(Typed typed, Instant written) implements Unread {
        @Override
        public String user() {
            return typed.cause().by().user();
        }
    }

    /** A form for a new request, and when it was sent in. */
    record Filled(Submission submission, Instant written) implements Unread {
        @Override
        public String user() {
            return submission.cause().by().user();
        }
    }

    /** Something of which the person said that it is a request, and for which desk. */
    record Kept(Incoming incoming, UUID desk) implements Unread {
        @Override
        public String user() {
            return incoming.from().id().user();
        }
    }

    Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .registerTypeAdapter(
                    Instant.class, (JsonSerializer<Instant>) (at, type, context) -> new JsonPrimitive(at.toString()))
            .registerTypeAdapter(Instant.class, (JsonDeserializer<Instant>)
                    (json, type, context) -> Instant.parse(json.getAsString()))
            .create();

    Map<String, Class<?>> KINDS = Arrays.stream(Unread.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    /** Who said it. */
    String user();

    default String kind() {
        return getClass().getSimpleName();
    }

    default String body() {
        return GSON.toJson(this);
    }

    static Unread in(Inbox.Item item) {
        Class<?> kind = KINDS.get(item.kind());
        if (kind == null) {
            throw new IllegalStateException("The inbox holds something of the kind " + item.kind()
                    + ", which this version of Ontzorg does not know. Start the version that wrote it.");
        }
        return (Unread) GSON.fromJson(item.body(), kind);
    }
}
