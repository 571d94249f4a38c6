package nl.ontzorg.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How to reach one Slack workspace, and how it reaches the bot.
 *
 * @param apiUrl base of the Web API, with its final slash
 */
public record SlackTokens(String botToken, SlackDoor door, URI apiUrl) {

    static final URI SLACKS_OWN = URI.create("https://slack.com/api/");

    private static final int HTTP_PORT = 3000;
    private static final String DOORS = "SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP)";

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
        return new SlackTokens(bot, door(variables), apiUrl(variables));
    }

    /** By Socket Mode when there is an app-level token. */
    private static SlackDoor door(Variables variables) {
        String secret = variables.text("SLACK_SIGNING_SECRET");
        if (secret != null && !variables.has("SLACK_APP_TOKEN")) {
            Integer port = variables.port("PORT");
            return new SlackDoor.Http(secret, port == null ? HTTP_PORT : port);
        }
        return new SlackDoor.SocketMode(
                starting("SLACK_APP_TOKEN", "xapp-", "Basic Information > App-Level Tokens", variables));
    }

    /** Whether this is the real Slack, where time cannot be set. */
    boolean isSlacksOwn() {
        String host = Objects.requireNonNullElse(apiUrl.getHost(), "").toLowerCase(Locale.ROOT);
        return Stream.of("slack.com", "slack-gov.com").anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }

    private static void refuseMissing(Variables variables) {
        boolean bot = variables.has("SLACK_BOT_TOKEN");
        boolean door = variables.has("SLACK_APP_TOKEN") || variables.has("SLACK_SIGNING_SECRET");
        if (!bot || !door) {
            String missing = Stream.of(bot ? "" : "SLACK_BOT_TOKEN", door ? "" : DOORS)
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(" and "));
            throw new SettingsException(missing + (bot || door ? " is" : " are") + " missing. Copy "
                    + (bot ? "it" : "the bot token, which starts with xoxb-,")
                    + " from your Slack app's pages, or unset every SLACK_ variable to practise.");
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
