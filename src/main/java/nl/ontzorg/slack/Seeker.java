package nl.ontzorg.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import java.util.List;
import java.util.Optional;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.delivery.Outbox.Posted;
import nl.ontzorg.slack.Paced.NotNow;
import org.jspecify.annotations.Nullable;

/**
 * Finds a message by the key it is marked with. It stands after the last message that went to the same place before,
 * by Slack's own time: no other clock is asked.
 */
final class Seeker {

    static final String EVENT = "ontzorg_outbox";
    static final String KEY = "key";

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 5;

    private final MethodsClient slack;
    private final Paced paced;

    Seeker(MethodsClient slack, Paced paced) {
        this.slack = slack;
        this.paced = paced;
    }

    Optional<Posted> find(Parcel parcel, String channel) throws NotNow {
        String thread = parcel.to().thread();
        String oldest =
                parcel.past().before() == null ? null : parcel.past().before().ts();
        String cursor = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            Page read = thread == null ? history(channel, oldest, cursor) : thread(channel, thread, oldest, cursor);
            Optional<Posted> found = read.messages().stream()
                    .filter(message -> isMarked(message, parcel.key()))
                    .map(message -> new Posted(channel, message.getTs()))
                    .findFirst();
            cursor = read.next();
            if (found.isPresent() || cursor == null) {
                return found;
            }
        }
        return Optional.empty();
    }

    private record Page(List<Message> messages, @Nullable String next) {}

    private Page history(String channel, @Nullable String oldest, @Nullable String cursor) throws NotNow {
        ConversationsHistoryResponse read = paced.call(
                "conversations.history",
                () -> slack.conversationsHistory(history -> history.channel(channel)
                        .oldest(oldest)
                        .cursor(cursor)
                        .limit(PAGE)
                        .includeAllMetadata(true)));
        return page(read.getMessages(), read.getResponseMetadata());
    }

    private Page thread(String channel, String thread, @Nullable String oldest, @Nullable String cursor) throws NotNow {
        ConversationsRepliesResponse read = paced.call(
                "conversations.replies",
                () -> slack.conversationsReplies(replies -> replies.channel(channel)
                        .ts(thread)
                        .oldest(oldest)
                        .cursor(cursor)
                        .limit(PAGE)
                        .includeAllMetadata(true)));
        return page(read.getMessages(), read.getResponseMetadata());
    }

    private static Page page(@Nullable List<Message> messages, @Nullable ResponseMetadata more) {
        String next = more == null ? null : more.getNextCursor();
        return new Page(messages == null ? List.of() : messages, next == null || next.isEmpty() ? null : next);
    }

    private static boolean isMarked(Message message, String key) {
        Message.Metadata mark = message.getMetadata();
        return mark != null
                && EVENT.equals(mark.getEventType())
                && mark.getEventPayload() != null
                && key.equals(mark.getEventPayload().get(KEY));
    }
}
