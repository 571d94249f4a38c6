package nl.ontzorg.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import com.slack.api.model.Message.Metadata;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.delivery.Sender;
import nl.ontzorg.slack.view.Message;

/** Sends what is in the outbox: written from the facts as they are at that moment, marked with its key. */
final class SlackSender implements Sender {

    private static final String EVENT = "ontzorg_outbox";
    private static final Duration SOON = Duration.ofSeconds(2);

    /** What no waiting mends: the place, the person or the message itself. */
    private static final Set<String> PERMANENT = Set.of(
            "channel_not_found",
            "not_in_channel",
            "is_archived",
            "user_not_found",
            "user_disabled",
            "cannot_dm_bot",
            "restricted_action",
            "thread_not_found",
            "message_not_found",
            "invalid_blocks",
            "invalid_arguments",
            "msg_too_long",
            "msg_blocks_too_long",
            "no_text",
            "metadata_too_large");

    private final MethodsClient slack;
    private final Letters letters;

    SlackSender(MethodsClient slack, Letters letters) {
        this.slack = slack;
        this.letters = letters;
    }

    @Override
    public Sending send(Outbox.Parcel parcel) {
        try {
            Optional<Message> message = letters.write(parcel);
            return message.isEmpty() ? new Sending.NotNeeded() : post(parcel, message.get());
        } catch (SlackApiException e) {
            return later(e);
        } catch (IOException e) {
            return new Sending.Later(SOON, e.getClass().getSimpleName());
        } catch (SlackUnreachable e) {
            return new Sending.Later(SOON, e.toString());
        }
    }

    private Sending post(Outbox.Parcel parcel, Message message) throws IOException, SlackApiException {
        String channel = parcel.to().channel();
        if (Letters.isPerson(channel)) {
            ConversationsOpenResponse opened = slack.conversationsOpen(open -> open.users(List.of(channel)));
            if (!opened.isOk()) {
                return refused(opened.getError());
            }
            return post(opened.getChannel().getId(), parcel, message);
        }
        return post(channel, parcel, message);
    }

    private Sending post(String channel, Outbox.Parcel parcel, Message message) throws IOException, SlackApiException {
        ChatPostMessageResponse posted = slack.chatPostMessage(ChatPostMessageRequest.builder()
                .channel(channel)
                .threadTs(parcel.to().thread())
                .text(message.text())
                .blocks(message.blocks())
                .unfurlLinks(false)
                .unfurlMedia(false)
                .metadata(Metadata.builder()
                        .eventType(EVENT)
                        .eventPayload(Map.of("key", parcel.key()))
                        .build())
                .build());
        return posted.isOk() ? new Sending.Sent(posted.getChannel(), posted.getTs()) : refused(posted.getError());
    }

    private static Sending refused(String error) {
        return PERMANENT.contains(error) ? new Sending.Never(error) : new Sending.Later(SOON, error);
    }

    private static Sending later(SlackApiException e) {
        String after = e.getResponse().header("Retry-After");
        String error = "HTTP " + e.getResponse().code();
        try {
            return new Sending.Later(after == null ? SOON : Duration.ofSeconds(Long.parseLong(after)), error);
        } catch (NumberFormatException notSeconds) {
            return new Sending.Later(SOON, error);
        }
    }
}
