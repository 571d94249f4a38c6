package nl.ontzorg.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatDeleteResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message.Metadata;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.delivery.Outbox.Posted;
import nl.ontzorg.delivery.Sender;
import nl.ontzorg.slack.Paced.NotNow;
import nl.ontzorg.slack.view.Message;

/** Sends what is in the outbox: written from the facts as they are at that moment, marked with its key. */
final class SlackSender implements Sender {

    private final MethodsClient slack;
    private final Letters letters;
    private final DirectMessages conversations;
    private final Seeker seeker;

    /** @param nanos a clock that never goes back, such as that of the system */
    SlackSender(MethodsClient slack, Letters letters, LongSupplier nanos) {
        Paced paced = new Paced(new MethodPace(nanos));
        this.slack = slack;
        this.letters = letters;
        this.conversations = new DirectMessages(slack, paced);
        this.seeker = new Seeker(slack, paced);
    }

    @Override
    public Sending send(Parcel parcel, BooleanSupplier mayPost) {
        try {
            Optional<Message> message = letters.write(parcel);
            if (message.isEmpty()) {
                return new Sending.NotNeeded();
            }
            String channel = conversations.toPost(parcel);
            return mayPost.getAsBoolean() ? post(channel, parcel, message.get()) : new Sending.NotBegun();
        } catch (NotNow e) {
            Sending refused = Refusals.of(e.error());
            return refused instanceof Sending.Later ? new Sending.Later(e.delay(), e.error()) : refused;
        } catch (SlackUnreachable e) {
            return unreachable(e);
        }
    }

    /** Whatever goes wrong once the request is on its way leaves open whether it was carried out. */
    private Sending post(String channel, Parcel parcel, Message message) {
        try {
            ChatPostMessageResponse posted = slack.chatPostMessage(request(channel, parcel, message));
            return posted.isOk()
                    ? new Sending.Sent(new Posted(posted.getChannel(), posted.getTs()))
                    : Refusals.ofPost(posted.getError());
        } catch (SentOnce.NotWritten e) {
            return new Sending.Later(Refusals.SOON, String.valueOf(e.getMessage()));
        } catch (SlackApiException e) {
            return Refusals.ofPost(e);
        } catch (IOException | RuntimeException e) {
            return new Sending.Unsure(e.getClass().getSimpleName());
        }
    }

    private static ChatPostMessageRequest request(String channel, Parcel parcel, Message message) {
        return ChatPostMessageRequest.builder()
                .channel(channel)
                .threadTs(parcel.to().thread())
                .text(message.text())
                .blocks(message.blocks())
                .unfurlLinks(false)
                .unfurlMedia(false)
                .metadata(Metadata.builder()
                        .eventType(Seeker.EVENT)
                        .eventPayload(Map.of(Seeker.KEY, parcel.key()))
                        .build())
                .build();
    }

    private static Sending unreachable(SlackUnreachable e) {
        if (e.getCause() instanceof SlackApiException api) {
            return new Sending.Later(Refusals.pause(api), e.toString());
        }
        return Refusals.of(e.error()) instanceof Sending.Closed closed
                ? closed
                : new Sending.Later(Refusals.SOON, e.toString());
    }

    @Override
    public Sought seek(Parcel parcel) {
        try {
            return seeker.find(parcel, conversations.of(parcel))
                    .map(posted -> (Sought) new Sought.Found(posted))
                    .orElseGet(Sought.NotThere::new);
        } catch (NotNow e) {
            return notSought(e);
        }
    }

    private static Sought notSought(NotNow e) {
        Sending refused = Refusals.of(e.error());
        if (refused instanceof Sending.Closed) {
            return new Sought.Closed(e.error());
        }
        // Where nobody can look nothing was posted either; posting then says so itself.
        return refused instanceof Sending.Never ? new Sought.NotThere() : new Sought.Unknown(e.delay(), e.error());
    }

    @Override
    public boolean takeBack(Posted posted) {
        try {
            ChatDeleteResponse deleted =
                    slack.chatDelete(delete -> delete.channel(posted.channel()).ts(posted.ts()));
            return deleted.isOk() || "message_not_found".equals(deleted.getError());
        } catch (IOException | SlackApiException e) {
            return false;
        }
    }
}
