package nl.ontzorg.slack;

import java.net.URI;
import java.time.Duration;
import nl.ontzorg.delivery.Patience;

/**
 * How to reach a workspace.
 *
 * @param apiUrl the base of the Web API, with its final slash
 * @param commandPrefix stands before the names of the slash commands; empty for none
 * @param callTimeout after how long a call of Slack is given up
 */
public record SlackSettings(String botToken, Door door, URI apiUrl, String commandPrefix, Duration callTimeout) {

    /** With the usual time for a call. */
    public SlackSettings(String botToken, Door door, URI apiUrl, String commandPrefix) {
        this(botToken, door, apiUrl, commandPrefix, Patience.usual().call());
    }

    /** Tokens are secrets: they stay out of logs. */
    @Override
    public String toString() {
        return "SlackSettings[" + apiUrl + "]";
    }
}
