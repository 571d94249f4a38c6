package nl.ontzorg.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Slack says of the tokens and their scopes, in sentences for who runs the bot.
 *
 * @param slackTime by the clock of Slack, with the answer
 */
public record TokenCheck(List<Finding> findings, Optional<Instant> slackTime) {

    /** One thing that was looked at, and what to mend when it is not sound. */
    public record Finding(boolean sound, String says) {}

    private static final String BOT_PAGE = "OAuth & Permissions";
    private static final String APP_PAGE = "Basic Information > App-Level Tokens";

    public static TokenCheck of(SlackSettings settings) {
        Slack slack = WebApi.at(settings.apiUrl());
        List<Finding> findings = new ArrayList<>();
        AuthTestResponse bot = ask(slack, "SLACK_BOT_TOKEN", settings.botToken(), findings);
        if (bot != null) {
            findings.add(fine("bot token: ok, workspace " + bot.getTeamId() + ", bot " + bot.getUserId()));
            findings.add(scopes("bot scopes", Scopes.OF_THE_BOT, bot, BOT_PAGE + "', and install the app again"));
        }
        if (settings.door() instanceof Door.SocketMode socket) {
            AuthTestResponse app = ask(slack, "SLACK_APP_TOKEN", socket.appToken(), findings);
            if (app != null) {
                findings.add(fine("app token: ok"));
                findings.add(scopes("app scopes", Scopes.OF_THE_APP, app, APP_PAGE + "', in a new token"));
            }
        } else {
            findings.add(fine("signing secret: set; whether it is right shows at Slack's first request"));
        }
        return new TokenCheck(
                List.copyOf(findings), bot == null ? Optional.empty() : time(bot.getHttpResponseHeaders()));
    }

    /** Null when Slack does not accept the token, which is a finding then. */
    private static @Nullable AuthTestResponse ask(Slack slack, String variable, String token, List<Finding> findings) {
        String name = variable.equals("SLACK_BOT_TOKEN") ? "bot token: " : "app token: ";
        try {
            AuthTestResponse answer = slack.methods(token).authTest(test -> test);
            if (answer.isOk()) {
                return answer;
            }
            findings.add(wrong(name + new SlackRefused(variable, answer.getError()).getMessage()));
        } catch (IOException | SlackApiException e) {
            findings.add(wrong(name + variable + " could not be checked ("
                    + new SlackUnreachable("auth.test", e).getMessage()
                    + "): see whether this machine gets out to Slack,"
                    + " and try again."));
        }
        return null;
    }

    private static Finding scopes(String name, Set<String> wanted, AuthTestResponse answer, String remedy) {
        Set<String> missing =
                Scopes.missing(wanted, answer.getHttpResponseHeaders()).orElse(null);
        if (missing == null) {
            return fine(name + ": Slack does not say which there are");
        }
        return missing.isEmpty()
                ? fine(name + ": ok")
                : wrong(name + ": missing " + String.join(", ", missing) + ". Add them on your app's page '" + remedy
                        + ".");
    }

    /** Slack's clock as it stands in its answer. */
    private static Optional<Instant> time(Map<String, List<String>> headers) {
        try {
            return Scopes.header("date", headers)
                    .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Finding fine(String says) {
        return new Finding(true, says);
    }

    private static Finding wrong(String says) {
        return new Finding(false, says);
    }
}
