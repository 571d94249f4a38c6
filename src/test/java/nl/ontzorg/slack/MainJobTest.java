package nl.ontzorg.slack;

import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.slack.Workspace.ASSISTANT;
import static nl.ontzorg.slack.Workspace.COLLEAGUE;
import static nl.ontzorg.slack.Workspace.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.language.Language;
import nl.ontzorg.requests.Origin.Via;
import nl.ontzorg.requests.RequestState;
import nl.ontzorg.understanding.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MainJobTest {

    private static final String ASKED = "Graag uiterlijk vrijdag je akkoord op de nota begroting.";

    @RegisterExtension
    final Workspace slack = new Workspace();

    @BeforeEach
    void theDeskIsOpenAndTheBotReads() {
        slack.open(aDesk().build());
        slack.reads(
                ASKED, Workspace.finding(Language.NL, Kind.DECISION, "Akkoord op nota begroting", Moment.on(FRIDAY)));
    }

    @Nested
    class ARequestComesIn {

        @Test
        void byDirectMessageAndTheReceiptSaysWhatWasRead() {
            slack.says(ASSISTANT, ASKED);

            Shown receipt = slack.deliveredTo(ASSISTANT);
            assertThat(receipt.text())
                    .contains("Akkoord op nota begroting", "vrijdag 27 november", "Noor Bakker")
                    .doesNotContain("null");
            assertThat(receipt.offers("request.edit")).isTrue();
            assertThat(slack.request().origin().via()).isEqualTo(Via.DIRECT_MESSAGE);
            assertThat(slack.request().origin().place().permalink()).startsWith("https://example.slack.com/");
        }

        @Test
        void byMentionOnceThoughSlackTellsItTwice() {
            String ts = slack.nextTs();
            slack.send(Payloads.mention(COLLEAGUE, ASKED, "C5", ts));
            slack.send(Payloads.message(COLLEAGUE, "<@UBOT> " + ASKED, "C5", ts));

            assertThat(slack.requests()).hasSize(1);
            assertThat(slack.request().ask().text()).isEqualTo(ASKED);
            assertThat(slack.delivered()).singleElement().satisfies(reply -> {
                assertThat(reply.text("channel")).isEqualTo("C5");
                assertThat(reply.text("thread_ts")).isEqualTo(ts);
            });
        }

        @Test
        void byAForwardedMessageWithItsAuthorAndItsTime() {
            slack.send(Payloads.shared(ASSISTANT, "", COLLEAGUE, ASKED, "1795161600.000200", slack.nextTs()));

            var origin = slack.request().origin();
            assertThat(origin.via()).isEqualTo(Via.SHARED);
            assertThat(origin.requester().user()).isEqualTo(COLLEAGUE);
            assertThat(origin.requester().name()).isEqualTo("Jan de Vries");
            assertThat(origin.written()).isEqualTo(Instant.parse("2026-11-20T08:00:00.000200Z"));
            assertThat(origin.place().permalink()).isEqualTo("https://example.slack.com/archives/C9/p1");
            assertThat(slack.deliveredTo(ASSISTANT).text()).contains("Jan de Vries");
        }

        @Test
        void byCommandWithItsText() {
            Shown answer = slack.asks(ASSISTANT, "/request", ASKED);

            assertThat(answer.json().get("response_type").getAsString()).isEqualTo("ephemeral");
            assertThat(answer.text()).contains("direct bericht");
            assertThat(slack.request().ask().title()).isEqualTo("Akkoord op nota begroting");
        }

        @Test
        void byTheFormAndWhatIsLeftEmptyIsRead() {
            assertThat(slack.types(COLLEAGUE, "/request", "").getBody()).isNull();
            slack.submits(COLLEAGUE, Map.of("text", ASKED, "title", "Begroting"));

            assertThat(slack.request().ask().title()).isEqualTo("Begroting");
            assertThat(slack.request().due().deadline()).isEqualTo(Moment.on(FRIDAY));
            assertThat(slack.database().requests().corrections(slack.request().id()))
                    .extracting(correction -> correction.field())
                    .containsExactly("title");
        }

        @Test
        void byTheMessageShortcutFilledInWithWhatWasRead() {
            slack.send(Payloads.shortcutOnMessage(
                    ASSISTANT,
                    COLLEAGUE,
                    ASKED,
                    "1795161600.000200",
                    "trigger",
                    slack.slack().responseUrl()));
            assertThat(slack.modal().text()).contains(ASKED, "Akkoord op nota begroting");
            slack.submits(ASSISTANT, Map.of("deadline", "2026-11-26"));

            assertThat(slack.request().due().deadline()).isEqualTo(Moment.parse("2026-11-26"));
            assertThat(slack.request().origin().requester().user()).isEqualTo(COLLEAGUE);
            assertThat(slack.request().origin().place().channel()).isEqualTo("C7");
        }

        @Test
        void inTheIntakeChannelOfTheDesk() {
            slack.open(aDesk().intakeChannel("C8").build());
            slack.send(Payloads.message(COLLEAGUE, ASKED, "C8", slack.nextTs()));
            slack.send(Payloads.message(COLLEAGUE, ASKED, "C4", slack.nextTs()));

            assertThat(slack.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request.origin().via()).isEqualTo(Via.INTAKE_CHANNEL));
        }

        @Test
        void withThePeopleAndSignsInItAsTheyWereTyped() {
            slack.says(ASSISTANT, "<@" + COLLEAGUE + "> vraagt om R&amp;D &lt;5% &gt; <https://x.nl/a|de nota>");

            assertThat(slack.request().ask().text())
                    .isEqualTo("@Jan de Vries vraagt om R&D <5% > de nota (https://x.nl/a)");
        }
    }

    @Nested
    class TheManagerDecides {

        @BeforeEach
        void aColleagueAsked() {
            slack.says(COLLEAGUE, ASKED);
            slack.delivered();
        }

        @Test
        void fromTheQueueThatSaysWhyEachStandsWhereItStands() {
            Shown queue = slack.asks(MANAGER, "/priorities", "");

            assertThat(queue.text())
                    .contains("#1 Akkoord op nota begroting", "Jan de Vries", "vrijdag 27 november", "Besluit");
            assertThat(queue.text()).containsPattern("(?i)beslis|besluit.*uiterlijk");
        }

        @Test
        void approvesWithAButtonAndWhoAskedHearsIt() {
            clicksInQueue("request.approve");

            assertThat(slack.request().state()).isEqualTo(RequestState.APPROVED);
            assertThat(slack.answered().json().get("replace_original").getAsBoolean())
                    .isTrue();
            assertThat(slack.answered().text()).contains("#1 is goedgekeurd").doesNotContain("request.approve");
            assertThat(slack.deliveredTo(COLLEAGUE).text()).contains("Noor Bakker", "Akkoord op nota begroting");
        }

        @Test
        void rejects() {
            clicksInQueue("request.reject");

            assertThat(slack.request().state()).isEqualTo(RequestState.REJECTED);
            assertThat(slack.deliveredTo(COLLEAGUE).text()).contains("#1");
        }

        @Test
        void answersInAFewWords() {
            clicksInQueue("request.answer");
            slack.submits(MANAGER, Map.of("note", "Ja, mits de risico's erin staan."));

            assertThat(slack.request().state()).isEqualTo(RequestState.ANSWERED);
            assertThat(slack.answered().text()).contains("Je antwoord op verzoek #1");
            assertThat(slack.deliveredTo(COLLEAGUE).text()).contains("Ja, mits de risico's erin staan.");
        }

        @Test
        void passesItOnFromTheMenuAndTheOtherGetsIt() {
            slack.slack().user("UPIET", "Piet Smit", user -> {});
            choosesInQueue("request.delegate");
            slack.submits(MANAGER, Map.of("person", "UPIET", "note", "Wil jij dit doen?"));

            assertThat(slack.request().state()).isEqualTo(RequestState.DELEGATED);
            var messages = slack.delivered();
            assertThat(messages).extracting(call -> call.text("channel")).contains("DUPIET", "D" + COLLEAGUE);
            Shown handOver = messages.stream()
                    .filter(call -> call.text("channel").equals("DUPIET"))
                    .findFirst()
                    .orElseThrow()
                    .shown();
            assertThat(handOver.text()).contains("Wil jij dit doen?", ASKED);
            slack.clicks("UPIET", "request.done", handOver.value("request.done"));
            assertThat(slack.request().state()).isEqualTo(RequestState.DONE);
        }

        @Test
        void putsItOffUntilAMomentAndWhoAskedSeesNothingOfIt() {
            choosesInQueue("request.snooze");
            slack.submits(MANAGER, Map.of("until", "1795593600"));

            assertThat(slack.request().state()).isEqualTo(RequestState.SNOOZED);
            assertThat(slack.delivered()).isEmpty();
            assertThat(slack.asks(MANAGER, "/priorities", "wachtend").text()).contains("uitgesteld tot");
            assertThat(slack.asks(COLLEAGUE, "/priorities", "").text())
                    .contains("wacht")
                    .doesNotContain("uitgesteld");
        }

        @Test
        void cannotPutItOffUntilThePast() {
            choosesInQueue("request.snooze");
            var answer = slack.submits(MANAGER, Map.of("until", "1795420000"));

            assertThat(answer.getBody()).contains("errors", "until").contains("voorbij");
            assertThat(slack.request().state()).isEqualTo(RequestState.WAITING);
        }

        @Test
        void marksItAsDone() {
            clicksInQueue("request.done");

            assertThat(slack.request().state()).isEqualTo(RequestState.DONE);
            assertThat(slack.asks(MANAGER, "/priorities", "klaar").text()).contains("Akkoord op nota begroting");
        }

        @Test
        void movesItUpAndTheReasonSaysSo() {
            choosesInQueue("request.raise");

            assertThat(slack.answered().text()).contains("telt nu zwaarder");
            assertThat(slack.answered().text()).contains("Met de hand");
        }

        @Test
        void seesAllDetailsWithTheTextAsItWasWritten() {
            clicksInQueue("request.details");

            assertThat(slack.modal().text()).contains(ASKED, "Jan de Vries").doesNotContain("{0}");
        }

        @Test
        void correctsWhatWasRead() {
            choosesInQueue("request.edit");
            slack.submits(
                    MANAGER, Map.of("title", "Begroting 2027", "deadline", "2026-11-25", "deadline_time", "15:00"));

            assertThat(slack.request().ask().title()).isEqualTo("Begroting 2027");
            assertThat(slack.request().due().deadline()).isEqualTo(Moment.parse("2026-11-25T15:00"));
        }

        private void clicksInQueue(String verb) {
            Shown queue = slack.asks(MANAGER, "/priorities", "");
            slack.clicks(MANAGER, verb, queue.value(verb));
        }

        private void choosesInQueue(String verb) {
            Shown queue = slack.asks(MANAGER, "/priorities", "");
            slack.chooses(MANAGER, "request.more", queue.option(verb + "|"));
        }
    }

    @Test
    void speaksTheLanguageOfTheDeskOrTheOneAPersonChose() {
        slack.open(aDesk().language(Language.EN).build());
        slack.says(ASSISTANT, ASKED);
        assertThat(slack.deliveredTo(ASSISTANT).text()).contains("Friday 27 November");

        slack.opensHome(ASSISTANT);
        slack.clicksOnHome(ASSISTANT, "desk.language", "nl");
        assertThat(slack.home().text()).contains("Vanaf nu spreek ik Nederlands");
        assertThat(slack.asks(ASSISTANT, "/priorities", "").text()).contains("vrijdag 27 november");
        assertThat(slack.asks(MANAGER, "/priorities", "").text()).contains("Friday 27 November");
    }

    @Test
    void saysTimesInTheReadersZone() {
        slack.slack().user(MANAGER, "Noor Bakker", user -> user.addProperty("tz", "America/New_York"));
        slack.reads(
                "Bel voor drie uur.",
                Workspace.finding(Language.NL, Kind.REACTION, "Bellen", Moment.parse("2026-11-25T15:00")));
        slack.says(ASSISTANT, "Bel voor drie uur.");

        assertThat(slack.deliveredTo(ASSISTANT).text()).contains("15.00");
        assertThat(slack.asks(MANAGER, "/priorities", "").text())
                .contains("9.00")
                .doesNotContain("15.00");
    }
}
