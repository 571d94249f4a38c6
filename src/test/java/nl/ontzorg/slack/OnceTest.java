package nl.ontzorg.slack;

import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.slack.Workspace.ASSISTANT;
import static nl.ontzorg.slack.Workspace.COLLEAGUE;
import static nl.ontzorg.slack.Workspace.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Slack may tell of one act more than once. */
class OnceTest {

    @RegisterExtension
    final Workspace slack = new Workspace();

    @BeforeEach
    void theDeskIsOpen() {
        slack.open(aDesk().build());
    }

    @Test
    void aMessageThatComesTwiceIsOneRequest() {
        JsonObject envelope = Payloads.message(ASSISTANT, "Graag akkoord.", "D1", slack.nextTs());

        assertThat(slack.send(envelope).getStatusCode()).isEqualTo(200);
        assertThat(slack.send(envelope).getStatusCode()).isEqualTo(200);

        assertThat(slack.requests()).hasSize(1);
        assertThat(slack.delivered()).hasSize(1);
    }

    @Test
    void aCommandThatComesTwiceIsOneRequest() {
        JsonObject envelope = Payloads.command(
                ASSISTANT, "/request", "Graag akkoord.", "t1", slack.slack().responseUrl());

        slack.send(envelope);
        slack.send(envelope);

        assertThat(slack.requests()).hasSize(1);
    }

    @Test
    void aClickThatComesTwiceActsOnce() {
        slack.says(COLLEAGUE, "Graag akkoord.");
        String value = slack.asks(MANAGER, "/priorities", "").value("request.approve");
        JsonObject raise = Payloads.choice(
                MANAGER,
                "request.more",
                "request.raise|" + value,
                "a1",
                slack.slack().responseUrl());

        slack.send(raise);
        slack.send(raise);

        assertThat(slack.request().standing().lift()).isEqualTo(1);
    }

    @Test
    void twoClicksAreTwoActs() {
        slack.says(COLLEAGUE, "Graag akkoord.");
        String value = slack.asks(MANAGER, "/priorities", "").value("request.approve");

        slack.chooses(MANAGER, "request.more", "request.raise|" + value);
        slack.chooses(MANAGER, "request.more", "request.raise|" + value);

        assertThat(slack.request().standing().lift()).isEqualTo(2);
    }

    @Test
    void aModalThatComesTwiceActsOnce() {
        slack.send(Payloads.shortcut(ASSISTANT, "new_request", "t1"));
        JsonObject submission =
                Payloads.submission(ASSISTANT, slack.modal().json(), Map.of("text", "Graag akkoord."), "a1");

        slack.send(submission);
        slack.send(submission);

        assertThat(slack.requests()).hasSize(1);
    }

    @Test
    void anOldListOfAClosedRequestSaysSoAndChangesNothing() {
        slack.says(COLLEAGUE, "Graag akkoord.");
        String value = slack.asks(MANAGER, "/priorities", "").value("request.approve");
        slack.clicks(MANAGER, "request.approve", value);

        slack.clicks(MANAGER, "request.reject", value);
        assertThat(slack.answered().text()).contains("#1 was al afgerond (goedgekeurd)");
        slack.clicks(MANAGER, "request.answer", value);
        assertThat(slack.answered().text()).contains("#1 was al afgerond (goedgekeurd)");
        assertThat(slack.request().state().code()).isEqualTo("approved");
    }

    @Test
    void theOutboxIsWokenAfterEachAct() {
        slack.says(COLLEAGUE, "Graag akkoord.");

        assertThat(slack.woken()).as("when it came, and when it was read").isEqualTo(2);
    }
}
