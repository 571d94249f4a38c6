package nl.ontzorg.slack;

import com.slack.api.methods.MethodsClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.slack.Paced.NoTurn;
import nl.ontzorg.slack.Paced.NotNow;

/** The conversation a message goes to: for a person the direct messages with them, which stay the same once known. */
final class DirectMessages {

    private static final int MOST_KNOWN = 10_000;

    private final MethodsClient slack;
    private final Paced paced;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    DirectMessages(MethodsClient slack, Paced paced) {
        this.slack = slack;
        this.paced = paced;
    }

    /** Where to post: Slack takes a person's id too, which serves while there is no turn to ask for the conversation. */
    String toPost(Parcel parcel) throws NotNow {
        try {
            return of(parcel);
        } catch (NoTurn e) {
            return parcel.to().channel();
        }
    }

    String of(Parcel parcel) throws NotNow {
        String channel = parcel.to().channel();
        if (!Letters.isPerson(channel)) {
            return channel;
        }
        if (parcel.past().before() != null) {
            return parcel.past().before().channel();
        }
        String conversation = known.get(channel);
        return conversation == null ? open(channel) : conversation;
    }

    private String open(String user) throws NotNow {
        String conversation = paced.call(
                        "conversations.open", () -> slack.conversationsOpen(open -> open.users(List.of(user))))
                .getChannel()
                .getId();
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.put(user, conversation);
        return conversation;
    }
}
