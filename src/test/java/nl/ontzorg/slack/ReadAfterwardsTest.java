package nl.ontzorg.slack;

import static nl.ontzorg.given.Given.DESK;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.slack.Workspace.ASSISTANT;
import static nl.ontzorg.slack.Workspace.COLLEAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.ontzorg.given.SettableClock;
import nl.ontzorg.language.Language;
import nl.ontzorg.requests.Request;
import nl.ontzorg.understanding.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What takes time to read is acknowledged first: it is kept, and read once, however long that takes. */
class ReadAfterwardsTest {

    private static final String TEXT = "Graag uiterlijk vrijdag akkoord.";

    private final SettableClock clock = new SettableClock();

    @RegisterExtension
    final Workspace slack = new Workspace(clock);

    @BeforeEach
    void theDeskIsOpen() {
        slack.open(aDesk().build());
    }

    @Test
    void aMessageThatCannotBeReadYetIsAcknowledgedAndReadLater() {
        slack.failsOn(TEXT, () -> new IllegalStateException("not now"));
        assertThat(slack.says(ASSISTANT, TEXT).getStatusCode()).isEqualTo(200);
        assertThat(slack.requests()).isEmpty();

        slack.reads(TEXT, Workspace.finding(Language.NL, Kind.DECISION, "Akkoord", null));
        clock.tick(Duration.ofSeconds(10));
        slack.sweeps();

        assertThat(slack.requests()).extracting(request -> request.ask().text()).containsExactly(TEXT);
    }

    @Test
    void itIsReadAgainstTheMomentItWasWritten() {
        slack.failsOn(TEXT, () -> new IllegalStateException("not now"));
        slack.types(ASSISTANT, "/request", TEXT);
        var typed = clock.instant();

        slack.reads(TEXT, Workspace.finding(Language.NL, Kind.DECISION, "Akkoord", null));
        clock.tick(Duration.ofDays(2));
        slack.sweeps();

        assertThat(slack.request().origin().written()).isEqualTo(typed);
    }

    @Test
    void whileSlackDoesNotSayWhoWroteItWaits() {
        slack.slack().answer("users.info", 500, "{}");
        slack.says(COLLEAGUE, TEXT);
        assertThat(slack.requests()).isEmpty();

        slack.slack().recover("users.info");
        clock.tick(Duration.ofSeconds(10));
        slack.sweeps();

        assertThat(slack.requests()).hasSize(1);
    }

    @Test
    void afterSeveralAttemptsThePersonHearsOfItOnceAndItIsStillTried() {
        slack.failsOn(TEXT, () -> new IllegalStateException("not now"));
        slack.says(ASSISTANT, TEXT);
        for (int attempt = 0; attempt < 8; attempt++) {
            clock.tick(Duration.ofMinutes(6));
            slack.sweeps();
        }
        assertThat(slack.delivered())
                .singleElement()
                .satisfies(message -> assertThat(message.shown().text()).contains("houdt me van het lezen af"));

        slack.reads(TEXT, Workspace.finding(Language.NL, Kind.DECISION, "Akkoord", null));
        clock.tick(Duration.ofMinutes(6));
        slack.sweeps();
        assertThat(slack.requests()).hasSize(1);
    }

    @Test
    void whatIsFilledInSurvivesUntilItIsRead() {
        slack.failsOn(TEXT, () -> new IllegalStateException("not now"));
        slack.send(Payloads.shortcut(ASSISTANT, "new_request", "t1"));
        slack.submits(
                ASSISTANT,
                Map.of(
                        "text",
                        TEXT,
                        "title",
                        "Mijn titel",
                        "deadline",
                        "2026-12-04",
                        "kind",
                        "meeting",
                        "topics",
                        "a, b"));

        slack.reads(TEXT, Workspace.finding(Language.NL, Kind.DECISION, "Akkoord", null));
        clock.tick(Duration.ofSeconds(10));
        slack.sweeps();

        Request request = slack.request();
        assertThat(request.ask().title()).isEqualTo("Mijn titel");
        assertThat(request.ask().kind()).isEqualTo(Kind.MEETING);
        assertThat(request.ask().topics()).isEqualTo(List.of("a", "b"));
        assertThat(request.due().deadline()).hasToString("2026-12-04");
    }

    @Test
    void theNumbersFollowTheOrderInWhichThingsCame() {
        for (String text : List.of("een", "twee", "drie")) {
            slack.says(ASSISTANT, text);
        }

        assertThat(slack.database().requests().all(DESK))
                .extracting(request -> request.ask().text())
                .containsExactly("een", "twee", "drie");
    }

    @Test
    void nothingOfTheTextIsLeftInTheInboxOnceItIsRead() {
        JsonObject envelope = Payloads.message(ASSISTANT, TEXT, "D1", slack.nextTs());
        slack.send(envelope);

        assertThat(slack.database().inbox().due(clock.instant().plus(Duration.ofDays(9)), 10))
                .isEmpty();
        slack.send(envelope);
        assertThat(slack.requests()).hasSize(1);
    }
}
