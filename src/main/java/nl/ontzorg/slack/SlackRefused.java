package nl.ontzorg.slack;

import java.util.Set;

/** Slack does not accept a token; the message names the variable that holds it and what Slack said. */
final class SlackRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What a token is not good for; any other error may be gone the next time. */
    private static final Set<String> NOT_FOR_THIS =
            Set.of("not_allowed_token_type", "missing_scope", "no_permission", "app_uninstalled");

    SlackRefused(String variable, String error) {
        super("Slack refused " + variable + " (" + error + "): put the token of this workspace's app there.");
    }

    /** The fault that an error of a method stands for. */
    static RuntimeException or(String method, String variable, String error) {
        return Refusals.isOfToken(error) || NOT_FOR_THIS.contains(error)
                ? new SlackRefused(variable, error)
                : new SlackUnreachable(method, error);
    }
}
