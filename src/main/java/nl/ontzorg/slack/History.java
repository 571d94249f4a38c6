package nl.ontzorg.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.methods.response.users.UsersConversationsResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was said in the conversations the bot is in; it asks slowly, and waits as long as Slack wants. */
final class History implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(History.class);
    private static final int PAGE = 200;
    private static final int MOST_PAGES = 100;
    private static final List<ConversationType> TYPES =
            List.of(ConversationType.IM, ConversationType.PUBLIC_CHANNEL, ConversationType.PRIVATE_CHANNEL);

    /** A page of an answer, and where the next one begins. */
    private record Page<T>(
            @Nullable List<T> items, @Nullable ResponseMetadata more) {

        @Nullable String next() {
            String cursor = more == null ? null : more.getNextCursor();
            return cursor == null || cursor.isEmpty() ? null : cursor;
        }
    }

    private interface Call<R> {
        R ask() throws IOException, SlackApiException;
    }

    private interface Asking<T> {
        Page<T> page(@Nullable String cursor);
    }

    private final MethodsClient slack;
    private final Duration between;
    private final CountDownLatch closed = new CountDownLatch(1);

    History(MethodsClient slack, Duration between) {
        this.slack = slack;
        this.between = between;
    }

    /** Where the bot is. */
    List<Conversation> conversations() {
        return all("users.conversations", cursor -> {
            UsersConversationsResponse answer = ask(
                    "users.conversations",
                    () -> slack.usersConversations(asked ->
                            asked.types(TYPES).excludeArchived(true).limit(PAGE).cursor(cursor)));
            return new Page<>(answer.getChannels(), answer.getResponseMetadata());
        });
    }

    /** What was said in a conversation after a stamp, without its threads. */
    List<Message> since(String channel, String stamp) {
        return all("conversations.history", cursor -> {
            ConversationsHistoryResponse answer = ask(
                    "conversations.history",
                    () -> slack.conversationsHistory(asked ->
                            asked.channel(channel).oldest(stamp).limit(PAGE).cursor(cursor)));
            return new Page<>(answer.getMessages(), answer.getResponseMetadata());
        });
    }

    /** What was said in a thread after a stamp, and perhaps the message that began it. */
    List<Message> since(String channel, String thread, String stamp) {
        return all("conversations.replies", cursor -> {
            ConversationsRepliesResponse answer = ask(
                    "conversations.replies",
                    () -> slack.conversationsReplies(asked -> asked.channel(channel)
                            .ts(thread)
                            .oldest(stamp)
                            .limit(PAGE)
                            .cursor(cursor)));
            return new Page<>(answer.getMessages(), answer.getResponseMetadata());
        });
    }

    private static <T> List<T> all(String method, Asking<T> asking) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            Page<T> answer = asking.page(cursor);
            all.addAll(Objects.requireNonNullElse(answer.items(), List.of()));
            cursor = answer.next();
            if (cursor == null) {
                return all;
            }
        }
        LOG.warn("{} has more than {} pages; the rest was not read", method, MOST_PAGES);
        return all;
    }

    private <R extends SlackApiTextResponse> R ask(String method, Call<R> call) {
        rest(between);
        while (true) {
            try {
                R answer = call.ask();
                if (answer.isOk()) {
                    return answer;
                }
                throw SlackRefused.or(method, "SLACK_BOT_TOKEN", answer.getError());
            } catch (IOException | SlackApiException e) {
                if (closed.getCount() == 0) {
                    throw new CancellationException();
                }
                SlackUnreachable fault = new SlackUnreachable(method, e);
                if (!(e instanceof SlackApiException api) || !Refusals.isLimit(api)) {
                    throw fault;
                }
                LOG.debug("{} may be asked again in {}", method, fault.retryAfter());
                rest(fault.retryAfter().plus(between));
            }
        }
    }

    private void rest(Duration time) {
        try {
            if (closed.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CancellationException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** Ends what is being asked or waited for. */
    @Override
    public void close() {
        closed.countDown();
    }
}
