package nl.ontzorg.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The workspace the bot lives in and who it is there; asked once, and again as long as Slack does not say. */
final class Installation {

    /** The bot in its workspace. */
    record Bot(String team, String user) {}

    private final MethodsClient slack;
    private volatile @Nullable Bot known;

    Installation(MethodsClient slack) {
        this.slack = slack;
    }

    Bot bot() {
        Bot bot = known;
        if (bot == null) {
            bot = ask();
            known = bot;
        }
        return bot;
    }

    /** Whether Slack accepts the token now. */
    boolean isLetIn() {
        try {
            return slack.authTest(test -> test).isOk();
        } catch (IOException | SlackApiException e) {
            return false;
        }
    }

    private Bot ask() {
        try {
            AuthTestResponse response = slack.authTest(test -> test);
            if (!response.isOk()) {
                throw SlackRefused.or("auth.test", "SLACK_BOT_TOKEN", response.getError());
            }
            return new Bot(response.getTeamId(), response.getUserId());
        } catch (IOException | SlackApiException e) {
            throw new SlackUnreachable("auth.test", e);
        }
    }
}
