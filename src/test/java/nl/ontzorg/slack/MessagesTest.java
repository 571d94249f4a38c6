package nl.ontzorg.slack;

import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.slack.Workspace.ASSISTANT;
import static nl.ontzorg.slack.Workspace.COLLEAGUE;
import static nl.ontzorg.slack.Workspace.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import nl.ontzorg.language.Language;
import nl.ontzorg.understanding.Kind;
import nl.ontzorg.understanding.KindFinding;
import nl.ontzorg.understanding.Understanding;
import nl.ontzorg.understanding.When;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which messages the bot takes, which it leaves, and when it asks. */
class MessagesTest {

    @RegisterExtension
    final Workspace slack = new Workspace();

    @BeforeEach
    void theDeskIsOpen() {
        slack.open(aDesk().build());
    }

    @Test
    void leavesThanksWithoutAWord() {
        slack.reads("Dank je wel!", Workspace.finding(Language.NL, Kind.NONE, "", null));
        slack.says(ASSISTANT, "Dank je wel!");

        assertThat(slack.requests()).isEmpty();
        assertThat(slack.delivered()).isEmpty();
    }

    @Test
    void asksWhenItIsUnsureAndTakesTheAnswer() {
        unsureOf("Misschien is dit iets?");
        slack.says(ASSISTANT, "Misschien is dit iets?");
        Shown question = slack.deliveredTo(ASSISTANT);
        assertThat(slack.requests()).isEmpty();
        assertThat(question.text()).contains("Misschien is dit iets?");

        slack.clicks(ASSISTANT, "request.keep", question.value("request.keep"));

        assertThat(slack.requests()).hasSize(1);
        assertThat(slack.answered().text()).contains("ik zet het op de lijst");
    }

    @Test
    void dropsWhatIsNoRequest() {
        unsureOf("Misschien is dit iets?");
        slack.says(ASSISTANT, "Misschien is dit iets?");
        Shown question = slack.deliveredTo(ASSISTANT);

        slack.clicks(ASSISTANT, "request.drop", question.value("request.drop"));
        assertThat(slack.answered().text()).contains("ik laat het");
        slack.clicks(ASSISTANT, "request.keep", question.value("request.keep"));

        assertThat(slack.answered().text()).contains("al beantwoord");
        assertThat(slack.requests()).isEmpty();
    }

    @Test
    void letsNobodyElseAnswerTheQuestion() {
        unsureOf("Misschien is dit iets?");
        slack.send(Payloads.mention(COLLEAGUE, "Misschien is dit iets?", "C5", slack.nextTs()));
        Shown question = slack.delivered().get(0).shown();

        slack.clicks(ASSISTANT, "request.drop", question.value("request.drop"));
        assertThat(slack.answered().json().get("replace_original").getAsBoolean())
                .isFalse();
        slack.clicks(COLLEAGUE, "request.keep", question.value("request.keep"));

        assertThat(slack.requests()).hasSize(1);
    }

    @Test
    void asksForWhichDeskAndTakesTheOneThatIsChosen() {
        slack.slack().user("UBOSS", "Eva Smit", user -> {});
        slack.open(aDesk().id(java.util.UUID.fromString("01900000-0000-7000-8000-000000000002"))
                .manager(new nl.ontzorg.desk.PersonId("T1", "UBOSS"))
                .assistants()
                .build());
        slack.says(COLLEAGUE, "Graag akkoord.");
        Shown question = slack.deliveredTo(COLLEAGUE);
        assertThat(question.text()).contains("Noor Bakker", "Eva Smit");

        slack.clicks(COLLEAGUE, "request.keep", question.values("request.keep").get(0));

        assertThat(slack.requests()).hasSize(1);
    }

    @Test
    void leavesWhatBotsSayAndEditsAndItsOwnMessagesAndReplies() {
        leaves("\"bot_id\":\"B1\"");
        leaves("\"edited\":{\"user\":\"U1\",\"ts\":\"1795420900.000001\"}");
        leaves("\"user\":\"UBOT\"");
        leaves("\"thread_ts\":\"1795420000.000001\"");

        assertThat(slack.requests()).isEmpty();
        assertThat(slack.delivered()).isEmpty();
    }

    @Test
    void acknowledgesEventsItHasNoUseFor() {
        for (String event : List.of(
                "{\"type\":\"message\",\"subtype\":\"message_changed\",\"channel\":\"D1\",\"ts\":\"1795420900.1\"}",
                "{\"type\":\"message\",\"subtype\":\"message_deleted\",\"channel\":\"D1\",\"ts\":\"1795420900.1\"}",
                "{\"type\":\"message\",\"subtype\":\"channel_join\",\"channel\":\"C1\",\"ts\":\"1795420900.1\"}",
                "{\"type\":\"reaction_added\",\"user\":\"U1\",\"reaction\":\"tada\"}")) {
            assertThat(slack.send(Payloads.event("%s", event)).getStatusCode()).isEqualTo(200);
        }
        assertThat(slack.requests()).isEmpty();
    }

    @Test
    void takesTheWordsThatComeWithAFile() {
        JsonObject envelope = Payloads.message(ASSISTANT, "Graag lezen voor vrijdag.", "D1", slack.nextTs());
        event(envelope).addProperty("subtype", "file_share");
        event(envelope).add("files", JsonParser.parseString("[{\"id\":\"F1\",\"name\":\"nota.pdf\"}]"));
        slack.send(envelope);

        assertThat(slack.request().ask().text()).isEqualTo("Graag lezen voor vrijdag.");
    }

    @Test
    void putsTheForwardersWordsUnderTheForwardedText() {
        slack.send(Payloads.shared(
                ASSISTANT, "Kun jij dit doen?", COLLEAGUE, "Graag akkoord.", "1795161600.000200", slack.nextTs()));

        assertThat(slack.request().ask().text()).isEqualTo("Graag akkoord.\n\nKun jij dit doen?");
    }

    @Test
    void welcomesWhoHasNoDeskOnceADay() {
        slack.database().desks();
        slack.open(aDesk().unconfirmed().build());
        slack.says(COLLEAGUE, "Graag akkoord.");
        slack.says(COLLEAGUE, "Hallo?");

        assertThat(slack.delivered()).singleElement().satisfies(message -> {
            assertThat(message.text("channel")).isEqualTo("D" + COLLEAGUE);
            assertThat(message.shown().text()).contains("I am Ontzorg").doesNotContain("akkoord");
        });
    }

    @Test
    void findsAQueueByTheManagersNameForAnAssistantOfSeveral() {
        slack.slack().user("UBOSS", "Eva Smit", user -> {});
        slack.open(aDesk().id(java.util.UUID.fromString("01900000-0000-7000-8000-000000000002"))
                .manager(new nl.ontzorg.desk.PersonId("T1", "UBOSS"))
                .build());
        slack.says(ASSISTANT, "Graag akkoord.");

        assertThat(slack.asks(ASSISTANT, "/priorities", "<@UBOSS|eva>").text()).contains("Eva Smit");
        assertThat(slack.asks(ASSISTANT, "/priorities", "@eva").text()).contains("Eva Smit");
        assertThat(slack.asks(ASSISTANT, "/priorities", "vandaag <@" + MANAGER + ">")
                        .text())
                .contains("Noor Bakker");
        assertThat(slack.asks(ASSISTANT, "/priorities", "@niemand").text()).contains("bureau van die persoon");
    }

    private void unsureOf(String text) {
        slack.reads(
                text,
                new Understanding(
                        Language.NL, new KindFinding(Kind.REACTION, 0.4, ""), text, null, When.never(), List.of()));
    }

    private void leaves(String property) {
        JsonObject envelope = Payloads.message(ASSISTANT, "Graag akkoord.", "D1", slack.nextTs());
        JsonParser.parseString("{" + property + "}")
                .getAsJsonObject()
                .entrySet()
                .forEach(entry -> event(envelope).add(entry.getKey(), entry.getValue()));
        assertThat(slack.send(envelope).getStatusCode()).isEqualTo(200);
    }

    private static JsonObject event(JsonObject envelope) {
        return envelope.getAsJsonObject("payload").getAsJsonObject("event");
    }
}
