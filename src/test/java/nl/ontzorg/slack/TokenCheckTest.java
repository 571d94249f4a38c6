package nl.ontzorg.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenCheckTest {

    private final FakeSlack slack = new FakeSlack();

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void tokens_with_every_scope_are_fine() {
        slack.header("X-OAuth-Scopes", String.join(",", all()));

        TokenCheck check = check();

        assertThat(check.findings())
                .containsExactly(
                        fine("bot token: ok, workspace T1, bot UBOT"),
                        fine("bot scopes: ok"),
                        fine("app token: ok"),
                        fine("app scopes: ok"));
        assertThat(check.slackTime()).isPresent();
    }

    @Test
    void scopes_that_are_missing_are_named_with_where_to_add_them() {
        Set<String> some = all();
        some.removeAll(Set.of("dnd:read", "files:write", "connections:write"));
        slack.header("x-oauth-scopes", String.join(", ", some));

        assertThat(check().findings())
                .contains(
                        wrong("bot scopes: missing dnd:read, files:write. Add them on your app's page"
                                + " 'OAuth & Permissions', and install the app again."),
                        wrong("app scopes: missing connections:write. Add them on your app's page"
                                + " 'Basic Information > App-Level Tokens', in a new token."));
    }

    @Test
    void a_slack_that_does_not_say_which_scopes_there_are_is_believed() {
        assertThat(check().findings()).contains(fine("bot scopes: Slack does not say which there are"));
    }

    @Test
    void a_token_that_slack_refuses_is_named_and_not_shown() {
        slack.refuse("auth.test", "token_revoked");

        TokenCheck check = check();

        assertThat(check.findings())
                .containsExactly(
                        wrong("bot token: Slack refused SLACK_BOT_TOKEN (token_revoked): put the token of this"
                                + " workspace's app there."),
                        wrong("app token: Slack refused SLACK_APP_TOKEN (token_revoked): put the token of this"
                                + " workspace's app there."));
        assertThat(check.slackTime()).isEmpty();
    }

    @Test
    void with_http_there_is_no_app_token_to_check() {
        Door.Http http = new Door.Http("signing-secret", 0);

        assertThat(TokenCheck.of(new SlackSettings("xoxb-secret", http, slack.url(), ""))
                        .findings())
                .contains(fine("signing secret: set; whether it is right shows at Slack's first request"))
                .noneMatch(finding -> finding.says().contains("app token"));
        assertThat(slack.calls("auth.test")).hasSize(1);
    }

    @Test
    void a_slack_out_of_reach_is_said_in_plain_words() {
        slack.close();

        assertThat(check().findings())
                .contains(wrong("bot token: SLACK_BOT_TOKEN could not be checked (auth.test: ConnectException): see"
                        + " whether this machine gets out to Slack, and try again."));
    }

    @Test
    void the_bot_needs_what_the_manifest_asks_for() throws IOException {
        String manifest = Files.readString(Path.of("manifest.yml"));
        String scopes = manifest.substring(manifest.indexOf("    bot:"), manifest.indexOf("settings:"));
        Matcher scope = Pattern.compile("- ([a-z_:]+) #").matcher(scopes);

        assertThat(scope.results().map(found -> found.group(1))).containsExactlyInAnyOrderElementsOf(Scopes.OF_THE_BOT);
    }

    private TokenCheck check() {
        return TokenCheck.of(new SlackSettings("xoxb-secret", new Door.SocketMode("xapp-secret"), slack.url(), ""));
    }

    private static Set<String> all() {
        Set<String> all = new TreeSet<>(Scopes.OF_THE_BOT);
        all.addAll(List.of("connections:write", "im:more"));
        return all;
    }

    private static TokenCheck.Finding fine(String says) {
        return new TokenCheck.Finding(true, says);
    }

    private static TokenCheck.Finding wrong(String says) {
        return new TokenCheck.Finding(false, says);
    }
}
