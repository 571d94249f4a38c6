package nl.ontzorg.settings;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How to reach one Slack workspace over Socket Mode.
 *
 * @param apiUrl base of the Web API, with its final slash
 */
public record SlackTokens(String botToken, String appToken, URI apiUrl) {

    static final URI SLACKS_OWN = URI.create("https://slack.com/api/");

    private static final List<String> NAMES = List.of(
            "SLACK_BOT_TOKEN",
            "SLACK_APP_TOKEN",
            "SLACK_SIGNING_SECRET",
            "SLACK_CLIENT_ID",
            "SLACK_CLIENT_SECRET",
            "SLACK_API_URL");

    /** Null when nothing of Slack is set at all. */
    static @Nullable SlackTokens of(Variables variables) {
        if (NAMES.stream().noneMatch(variables::has)) {
            return null;
        }
        String bot = starting("SLACK_BOT_TOKEN", "xoxb-", "OAuth & Permissions", variables);
        String app = starting("SLACK_APP_TOKEN", "xapp-", "Basic Information > App-Level Tokens", variables);
        return new SlackTokens(bot, app, apiUrl(variables));
    }

    /** Whether this is the real Slack, where time cannot be set. */
    boolean isSlacksOwn() {
        String host = Objects.requireNonNullElse(apiUrl.getHost(), "").toLowerCase(Locale.ROOT);
        return host.equals("slack.com") || host.endsWith(".slack.com") || host.endsWith(".slack-gov.com");
    }

    private static String starting(String name, String start, String page, Variables variables) {
        String value = variables.text(name);
        if (value == null) {
            throw new SettingsException(name + " is missing. Copy the token that starts with " + start
                    + " from your Slack app's page '" + page + "', or unset every SLACK_ variable to practise.");
        }
        if (!value.startsWith(start)) {
            throw new SettingsException(name + " does not start with " + start
                    + ". Copy the right token from your Slack app's page '" + page + "'.");
        }
        return value;
    }

    private static URI apiUrl(Variables variables) {
        String value = variables.text("SLACK_API_URL");
        if (value == null) {
            return SLACKS_OWN;
        }
        if (!value.matches("https?://[^\\s]+/")) {
            throw new SettingsException("SLACK_API_URL is '" + value
                    + "'. Set an address that starts with https:// or http:// and ends with a slash.");
        }
        return URI.create(value);
    }

    /** Tokens never reach a log by accident. */
    @Override
    public String toString() {
        return "SlackTokens[" + apiUrl + "]";
    }
}
