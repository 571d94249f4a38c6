package nl.ontzorg.slack;

import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.util.List;
import nl.ontzorg.delivery.Installations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the workspace has the bot in. When it takes it out nothing is sent there any more; Slack says so in two
 * events, in any order, or in one of them only.
 */
final class Tenancy {

    private static final Logger LOG = LoggerFactory.getLogger(Tenancy.class);

    private final Installation installation;
    private final Installations installations;

    Tenancy(Installation installation, Installations installations) {
        this.installation = installation;
        this.installations = installations;
    }

    void uninstalled(AppUninstalledEvent event) {
        installations.closed(installation.bot().team());
    }

    /** People's own tokens may go without the bot's. */
    void revoked(TokensRevokedEvent event) {
        List<String> bots = event.getTokens() == null ? null : event.getTokens().getBot();
        if (bots != null && !bots.isEmpty()) {
            installations.closed(installation.bot().team());
        }
    }

    /** Where the bot was taken out, or refused, it asks whether that still holds. */
    void knock() {
        try {
            String team = installation.bot().team();
            if (installations.isClosed(team) && installation.isLetIn()) {
                installations.opened(team);
                LOG.info("Workspace {} lets the bot in again; what waits is sent.", team);
            }
        } catch (SlackUnreachable | SlackRefused e) {
            LOG.debug("Slack does not say whether the bot is let in", e);
        }
    }
}
