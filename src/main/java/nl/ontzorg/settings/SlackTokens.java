package nl.ontzorg.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
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
        refuseMissing(variables);
        String bot = starting("SLACK_BOT_TOKEN", "xoxb-", "OAuth & Permissions", variables);
        String app = starting("SLACK_APP_TOKEN", "xapp-", "Basic Information > App-Level Tokens", variables);
        return new SlackTokens(bot, app, apiUrl(variables));
    }

    /** Whether this is the real Slack, where time cannot be set. */
    boolean isSlacksOwn() {
        String host = Objects.requireNonNullElse(apiUrl.getHost(), "").toLowerCase(Locale.ROOT);
        return Stream.of("slack.com", "slack-gov.com").anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }

    private static void refuseMissing(Variables variables) {
        List<String> missing = Stream.of("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN")
                .filter(name -> !variables.has(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new SettingsException(String.join(" and ", missing) + (missing.size() == 1 ? " is" : " are")
                    + " missing. Copy the token that starts with xoxb- or xapp- from your Slack app's pages, or unset"
                    + " every SLACK_ variable to practise.");
        }
    }

    private static String starting(String name, String start, String page, Variables variables) {
        String value = Objects.requireNonNullElse(variables.text(name), "");
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
        try {
            URI url = new URI(value);
            if (value.matches("https?://.+/") && url.getHost() != null) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw notAnAddress(value);
        }
        throw notAnAddress(value);
    }

    private static SettingsException notAnAddress(String value) {
        return new SettingsException("SLACK_API_URL is '" + value
                + "'. Set an address that starts with https:// or http:// and ends with a slash.");
    }

    /** Tokens never reach a log by accident. */
    @Override
    public String toString() {
        return "SlackTokens[" + apiUrl + "]";
    }
}
