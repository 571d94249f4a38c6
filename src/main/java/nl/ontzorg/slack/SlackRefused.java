package nl.ontzorg.slack;

/** Slack does not accept a token; the message names the variable that holds it and what Slack said. */
final class SlackRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SlackRefused(String variable, String error) {
        super("Slack refused " + variable + " (" + error + "): put the token of this workspace's app there.");
    }
}
