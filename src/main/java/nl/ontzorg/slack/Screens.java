package nl.ontzorg.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.view.View;
import java.io.IOException;
import nl.ontzorg.slack.view.Message;
import nl.ontzorg.slack.view.SentenceView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people see at once: modals, the Home tab, and messages only they see. What is lost here they ask for again. */
final class Screens {

    private static final Logger LOG = LoggerFactory.getLogger(Screens.class);

    private final MethodsClient slack;
    private final ActionResponseSender responses;

    Screens(MethodsClient methods, Slack slack) {
        this.slack = methods;
        this.responses = new ActionResponseSender(slack);
    }

    void open(String trigger, View modal) {
        try {
            SlackApiTextResponse response =
                    slack.viewsOpen(open -> open.triggerId(trigger).view(modal));
            if (!response.isOk()) {
                throw refused(response.getError());
            }
        } catch (IOException | SlackApiException e) {
            throw new SlackUnreachable("views.open", e);
        }
    }

    /** Slack waits three seconds for a modal, and opens one for each click. */
    private static RuntimeException refused(String error) {
        return error.endsWith("trigger_id")
                ? new SlackFault("refusal.too_slow")
                : new SlackUnreachable("views.open", error);
    }

    void publish(String user, View home) {
        try {
            SlackApiTextResponse response =
                    slack.viewsPublish(publish -> publish.userId(user).view(home));
            if (!response.isOk()) {
                LOG.warn("the Home tab was not shown: {}", response.getError());
            }
        } catch (IOException | SlackApiException e) {
            LOG.warn("the Home tab was not shown: {}", e.getClass().getSimpleName());
        }
    }

    /** Puts another message in the place of the one that was acted on. */
    void replace(String responseUrl, Message message) {
        respond(responseUrl, message, true);
    }

    /** Says something to one person under what they look at, which stays. */
    void whisper(String responseUrl, String sentence) {
        respond(responseUrl, SentenceView.of(sentence), false);
    }

    private void respond(String responseUrl, Message message, boolean replace) {
        ActionResponse response = ActionResponse.builder()
                .responseType(replace ? null : "ephemeral")
                .replaceOriginal(replace)
                .text(message.text())
                .blocks(message.blocks())
                .build();
        try {
            int code = responses.send(responseUrl, response).getCode();
            if (code != 200) {
                LOG.warn("an answer was not shown: HTTP {}", code);
            }
        } catch (IOException e) {
            LOG.warn("an answer was not shown: {}", e.getClass().getSimpleName());
        }
    }
}
