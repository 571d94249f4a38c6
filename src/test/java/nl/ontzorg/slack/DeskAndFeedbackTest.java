package nl.ontzorg.slack;

import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.slack.Workspace.ASSISTANT;
import static nl.ontzorg.slack.Workspace.COLLEAGUE;
import static nl.ontzorg.slack.Workspace.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.given.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeskAndFeedbackTest {

    @RegisterExtension
    final Workspace slack = new Workspace();

    @Test
    void anAssistantStartsADeskAndTheManagerSaysYes() {
        slack.types(ASSISTANT, "/desk", "");
        slack.submits(
                ASSISTANT,
                Map.of(
                        "manager", MANAGER,
                        "language", "nl",
                        "hours", "mon-thu 08:30-17:30\nfri: 08:30-16:00",
                        "portfolio", "privacy; 3; AVG, gegevensbescherming\nwonen"));
        assertThat(slack.answered().text()).contains("Noor Bakker");
        Shown invitation = slack.deliveredTo(MANAGER);
        assertThat(invitation.text()).contains("Sam de Wit");

        slack.clicks(MANAGER, "desk.confirm", invitation.value("desk.confirm"));

        Desk desk = slack.database().desks().ofManager(Given.MANAGER).orElseThrow();
        assertThat(desk.members().confirmed()).isTrue();
        assertThat(desk.members().assistants()).containsExactly(ASSISTANT);
        assertThat(desk.portfolio()).hasSize(2);
        assertThat(desk.workingTime().hours().written())
                .containsEntry("mon-thu", "08:30-17:30")
                .containsEntry("fri", "08:30-16:00");
        assertThat(slack.deliveredTo(ASSISTANT).text()).contains("Noor Bakker");
    }

    @Test
    void whatIsWrongStandsAtItsField() {
        slack.slack().user("UGUEST", "Gast", user -> user.addProperty("is_restricted", true));
        slack.types(ASSISTANT, "/desk", "");
        String answer = slack.submits(
                        ASSISTANT,
                        Map.of("manager", "UGUEST", "assistants", "UGUEST", "hours", "altijd", "portfolio", "a; 9"))
                .getBody();

        assertThat(answer).contains("errors", "\"manager\"", "\"assistants\"", "\"hours\"", "\"portfolio\"");
        assertThat(slack.database().desks().all()).isEmpty();
    }

    @Test
    void somebodyElsesDeskCannotBeTaken() {
        slack.open(aDesk().build());
        slack.types(COLLEAGUE, "/desk", "");

        String answer = slack.submits(COLLEAGUE, Map.of("manager", MANAGER)).getBody();

        assertThat(answer).contains("\"manager\"", "errors");
    }

    @Test
    void aChangeOfTheDeskKeepsWhatTheFormDoesNotShow() {
        slack.open(aDesk().intakeChannel("C8")
                .hotTopic("wonen", 2, Given.FRIDAY)
                .houseRule("decision", "3 working days")
                .build());
        slack.types(MANAGER, "/desk", "");
        slack.submits(MANAGER, Map.of("language", "en"));

        Desk desk = slack.database().desks().ofManager(Given.MANAGER).orElseThrow();
        assertThat(desk.policy().language().code()).isEqualTo("en");
        assertThat(desk.policy().intakeChannel()).isEqualTo("C8");
        assertThat(desk.portfolio().get(0).hotUntil()).isEqualTo(Given.FRIDAY);
        assertThat(desk.houseRules()).hasSize(1);
    }

    @Test
    void anAssistantGivesFeedbackAndTheManagerAnswersIt() {
        slack.open(aDesk().build());
        slack.types(ASSISTANT, "/desk", "feedback");
        assertThat(slack.modal().text()).contains("Noor Bakker");
        slack.submits(ASSISTANT, Map.of("text", "Ik krijg te laat antwoord."));
        assertThat(slack.answered().text()).contains("Noor Bakker");

        Shown note = slack.deliveredTo(MANAGER);
        assertThat(note.text()).contains("Ik krijg te laat antwoord.", "Sam de Wit");
        slack.clicks(MANAGER, "feedback.answer", note.value("feedback.answer"));
        slack.submits(MANAGER, Map.of("text", "Je hebt gelijk, morgen bijpraten?"));

        assertThat(slack.answered().text()).contains("Ik krijg te laat antwoord.");
        assertThat(slack.deliveredTo(ASSISTANT).text()).contains("Je hebt gelijk, morgen bijpraten?");
        slack.clicks(MANAGER, "feedback.acknowledge", note.value("feedback.acknowledge"));
        assertThat(slack.answered().text()).contains("al beantwoord");
    }

    @Test
    void onlyTheOneItIsForReadsAndAnswersFeedback() {
        slack.open(aDesk().assistants(ASSISTANT, COLLEAGUE).build());
        slack.send(Payloads.shortcut(ASSISTANT, "give_feedback", "t1"));
        slack.submits(ASSISTANT, Map.of("text", "Ik krijg te laat antwoord."));
        Shown note = slack.deliveredTo(MANAGER);
        slack.slack().forget();

        slack.clicks(COLLEAGUE, "feedback.answer", note.value("feedback.answer"));
        slack.clicks(COLLEAGUE, "feedback.acknowledge", note.value("feedback.acknowledge"));
        slack.opensHome(COLLEAGUE);

        assertThat(slack.slack().calls("views.open")).isEmpty();
        assertThat(slack.slack().calls().toString()).doesNotContain("te laat");
        slack.opensHome(MANAGER);
        assertThat(slack.home().text()).contains("Ik krijg te laat antwoord.");
    }

    @Test
    void whoHasNoDeskIsToldThatThereIsNobodyToGiveFeedbackTo() {
        slack.send(Payloads.shortcut(COLLEAGUE, "give_feedback", "t1"));

        assertThat(slack.modal().text()).contains("nobody at your desk");
    }

    @Test
    void helpSaysWhatCanBeDone() {
        assertThat(slack.asks(COLLEAGUE, "/priorities", "hulp").text()).contains("/priorities");
        assertThat(slack.asks(COLLEAGUE, "/desk", "help").text()).contains("/desk feedback");
    }

    @Test
    void theHomeTabIsShownToEachAsTheyAre() {
        slack.opensHome(COLLEAGUE);
        assertThat(slack.home().offers("desk.settings")).isTrue();
        assertThat(slack.home().text()).contains("I am Ontzorg");

        slack.open(aDesk().build());
        slack.says(COLLEAGUE, "Graag akkoord.");
        slack.opensHome(MANAGER);
        slack.clicksOnHome(MANAGER, "request.approve", slack.home().value("request.approve"));
        assertThat(slack.home().text()).contains("#1 is goedgekeurd");
        assertThat(slack.request().state().code()).isEqualTo("approved");
    }
}
