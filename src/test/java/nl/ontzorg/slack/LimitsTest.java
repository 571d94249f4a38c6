package nl.ontzorg.slack;

import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static nl.ontzorg.slack.Workspace.ASSISTANT;
import static nl.ontzorg.slack.Workspace.COLLEAGUE;
import static nl.ontzorg.slack.Workspace.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import nl.ontzorg.given.Given;
import nl.ontzorg.slack.view.SlackRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A queue of 500 requests, each as long as people make them. */
class LimitsTest {

    private static final String LONG = "<!channel> & *lang* ".repeat(150);

    @RegisterExtension
    final Workspace slack = new Workspace();

    @BeforeEach
    void theDeskIsFull() {
        slack.open(aDesk().topic(LONG.substring(0, 200), 3).build());
        slack.database().transactions().inOne(() -> {
            for (int count = 0; count < 500; count++) {
                slack.database()
                        .requests()
                        .add(aRequest()
                                .number(slack.database().requests().nextNumber(Given.DESK))
                                .title(LONG)
                                .text(LONG)
                                .topics(LONG.substring(0, 200))
                                .dueInWords(LONG)
                                .requester(null, LONG)
                                .build());
            }
            return true;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "alles", "week", "lang"})
    void everyPageFitsInAMessage(String part) {
        JsonObject answer = slack.asks(MANAGER, "/priorities", part).json();

        assertThat(SlackRules.faultsOfMessage(answer)).isEmpty();
    }

    @Test
    void thePagesLeadToTheLast() {
        Shown page = slack.asks(ASSISTANT, "/priorities", "alles");
        slack.clicks(ASSISTANT, "queue.more", page.value("queue.more"));
        assertThat(slack.answered().text()).contains("7").contains("500");

        slack.clicks(ASSISTANT, "queue.more", page.value("queue.more").replace("queue:1:", "queue:83:"));
        assertThat(slack.answered().text()).contains("#500");
        assertThat(slack.answered().offers("queue.more")).isFalse();
        assertThat(SlackRules.faultsOfMessage(slack.answered().json())).isEmpty();
    }

    @Test
    void anotherPartOfTheQueueIsChosenFromTheMenu() {
        Shown page = slack.asks(MANAGER, "/priorities", "");
        slack.chooses(MANAGER, "queue.filter", page.option("1|-|queue:0::done"));

        assertThat(slack.answered().text()).contains("niets afgerond");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UMANAGER", "UASSISTANT", "UCOLLEAGUE"})
    void theHomeTabFits(String user) {
        slack.opensHome(user);

        assertThat(SlackRules.faultsOfView(slack.home().json())).isEmpty();
    }

    @Test
    void theHomeTabTurnsItsPages() {
        slack.opensHome(MANAGER);
        slack.clicksOnHome(MANAGER, "queue.more", slack.home().value("queue.more"));

        assertThat(slack.home().text()).contains("#7 ").doesNotContain("#1 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"request.details", "request.answer", "request.delegate", "request.snooze", "request.edit"})
    void everyModalFits(String verb) {
        Shown page = slack.asks(MANAGER, "/priorities", "");
        slack.clicks(MANAGER, verb, page.value("request.approve"));

        assertThat(SlackRules.faultsOfView(slack.modal().json())).isEmpty();
    }

    @Test
    void theReceiptAndTheOutcomeOfALongMessageFit() {
        var answer = slack.says(COLLEAGUE, LONG.replace("&", "&amp;").replace("<", "&lt;"));
        assertThat(answer.getStatusCode()).isEqualTo(200);
        JsonObject receipt = slack.deliveredTo(COLLEAGUE).json();
        Shown queue = slack.asks(COLLEAGUE, "/priorities", "");
        slack.send(Payloads.shortcutOnMessage(
                ASSISTANT,
                COLLEAGUE,
                LONG + LONG,
                "1795161600.000200",
                "t",
                slack.slack().responseUrl()));

        assertThat(SlackRules.faultsOfMessage(receipt)).isEmpty();
        assertThat(SlackRules.faultsOfMessage(queue.json())).isEmpty();
        assertThat(SlackRules.faultsOfView(slack.modal().json())).isEmpty();
    }

    @Test
    void theAnswerOfACommandIsTheMessageItself() {
        String body = slack.types(MANAGER, "/priorities", "").getBody();

        assertThat(JsonParser.parseString(body).getAsJsonObject().keySet()).contains("text", "blocks", "response_type");
    }
}
