package nl.ontzorg.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;

/** Whether Slack accepts the tokens, in a sentence for who runs the bot. */
public record TokenCheck(boolean sound, String finding) {

    public static TokenCheck of(SlackSettings settings) {
        Slack slack = WebApi.at(settings.apiUrl());
        try {
            Installation.Bot bot = new Installation(slack.methods(settings.botToken())).bot();
            AuthTestResponse app = slack.methods(settings.appToken()).authTest(test -> test);
            if (!app.isOk()) {
                throw new SlackRefused("SLACK_APP_TOKEN", app.getError());
            }
            return new TokenCheck(true, "ok, workspace " + bot.team() + ", bot " + bot.user());
        } catch (SlackRefused | SlackUnreachable e) {
            return new TokenCheck(false, String.valueOf(e.getMessage()));
        } catch (IOException | SlackApiException e) {
            return new TokenCheck(
                    false,
                    "SLACK_APP_TOKEN could not be checked: " + e.getClass().getSimpleName());
        }
    }
}
