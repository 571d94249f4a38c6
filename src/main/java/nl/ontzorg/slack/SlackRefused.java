package nl.ontzorg.slack;

import java.util.Set;

/** Slack does not accept a token; the message names the variable that holds it and what Slack said. */
final class SlackRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the token itself; any other error may be gone the next time. */
    private static final Set<String> ABOUT_THE_TOKEN = Set.of(
            "invalid_auth",
            "not_authed",
            "account_inactive",
            "token_revoked",
            "token_expired",
            "not_allowed_token_type",
            "missing_scope",
            "no_permission",
            "app_uninstalled",
            "org_login_required",
            "team_access_not_granted");

    SlackRefused(String variable, String error) {
        super("Slack refused " + variable + " (" + error + "): put the token of this workspace's app there.");
    }

    /** The fault that an error of a method stands for. */
    static RuntimeException or(String method, String variable, String error) {
        return ABOUT_THE_TOKEN.contains(error)
                ? new SlackRefused(variable, error)
                : new SlackUnreachable(method, error);
    }
}
