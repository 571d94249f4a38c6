package nl.ontzorg.slack;

import java.net.URI;

/**
 * How to reach a workspace.
 *
 * @param apiUrl the base of the Web API, with its final slash
 * @param commandPrefix stands before the names of the slash commands; empty for none
 */
public record SlackSettings(String botToken, Door door, URI apiUrl, String commandPrefix) {

    /** Tokens are secrets: they stay out of logs. */
    @Override
    public String toString() {
        return "SlackSettings[" + apiUrl + "]";
    }
}
