package nl.ontzorg.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatGetPermalinkResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Links to messages. */
final class Links {

    private static final Logger LOG = LoggerFactory.getLogger(Links.class);

    private final MethodsClient slack;

    Links(MethodsClient slack) {
        this.slack = slack;
    }

    /** A link to the message; null when Slack does not give one: a request is not lost for want of a link. */
    @Nullable String to(String channel, String ts) {
        try {
            ChatGetPermalinkResponse response =
                    slack.chatGetPermalink(link -> link.channel(channel).messageTs(ts));
            return response.isOk() ? response.getPermalink() : null;
        } catch (IOException | SlackApiException e) {
            LOG.warn("a message has no link: {}", e.getClass().getSimpleName());
            return null;
        }
    }
}
