package nl.ontzorg.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import java.io.IOException;
import java.net.URI;

/** Where the next line to Slack goes. */
final class Addresses {

    private static final String METHOD = "apps.connections.open";

    private final MethodsClient slack;
    private final Installation installation;
    private final String appToken;

    Addresses(MethodsClient slack, Installation installation, String appToken) {
        this.slack = slack;
        this.installation = installation;
        this.appToken = appToken;
    }

    /** An address for one line, which lives shortly. Without knowing who it is, the bot can take nothing. */
    URI next() {
        installation.bot();
        try {
            AppsConnectionsOpenResponse response = slack.appsConnectionsOpen(open -> open.token(appToken));
            if (response.isOk()) {
                return URI.create(response.getUrl());
            }
            throw SlackRefused.or(METHOD, "SLACK_APP_TOKEN", response.getError());
        } catch (IOException | SlackApiException e) {
            throw new SlackUnreachable(METHOD, e);
        }
    }
}
