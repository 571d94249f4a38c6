package nl.ontzorg.slack;

import static nl.ontzorg.given.Given.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationTest {

    private static final String UNINSTALLED = "{\"type\":\"app_uninstalled\"}";
    private static final String REVOKED = "{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[],\"bot\":[\"UBOT\"]}}";

    @RegisterExtension
    final Workspace slack = new Workspace();

    @BeforeEach
    void somethingWaits() {
        slack.database()
                .outbox()
                .put("hello", Destination.person(TEAM, Workspace.COLLEAGUE), new Notice.Say("welcome"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"u", "r", "ur", "ru", "uu", "rr"})
    void nothingIsSentOnceTheWorkspaceTookTheBotOutInWhateverOrderItSaysSo(String order) {
        order.chars()
                .forEach(sign -> assertThat(slack.send(Payloads.event(sign == 'u' ? UNINSTALLED : REVOKED))
                                .getStatusCode())
                        .isEqualTo(200));

        assertThat(slack.delivered()).isEmpty();
        assertThat(slack.database().outbox().waiting()).as("kept").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"oauth\":[\"U1\"],\"bot\":[]}", "{\"oauth\":[\"U1\"]}", "null"})
    void aPersonsOwnTokenStopsNothing(String tokens) {
        slack.send(Payloads.event("{\"type\":\"tokens_revoked\",\"tokens\":" + tokens + "}"));

        assertThat(slack.delivered()).hasSize(1);
    }

    @Test
    void theBotKnocksAndSendsAgainWhenItIsLetIn() {
        slack.send(Payloads.event(UNINSTALLED));
        slack.slack().refuse("auth.test", "account_inactive");
        slack.bot().knock();
        assertThat(slack.delivered()).isEmpty();

        slack.slack().forget("auth.test");
        slack.bot().knock();

        assertThat(slack.delivered()).hasSize(1);
    }

    @Test
    void theBotKnocksNowhereWhileItIsLetIn() {
        slack.bot().knock();
        int before = slack.slack().calls("auth.test").size();
        slack.bot().knock();

        assertThat(slack.slack().calls("auth.test")).hasSize(before);
    }
}
