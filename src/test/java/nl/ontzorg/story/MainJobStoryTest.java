package nl.ontzorg.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.ontzorg.practice.world.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from outside, in both languages: people on the practice page, the real bot behind it. */
class MainJobStoryTest {

    private static final String BOT = Workplace.BOT;

    @TempDir
    Path folder;

    private Workplace workplace;

    @BeforeEach
    void open() {
        workplace = Workplace.open(folder, withoutOpening());
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private static Scenario withoutOpening() {
        Scenario all = Scenario.standard();
        return new Scenario(all.team(), all.app(), all.people(), all.channels(), all.welcome(), List.of());
    }

    @Test
    void aRequestInDutchIsForwardedRankedApprovedAndTheAssistantHears() {
        workplace
                .assistant()
                .say(BOT, "Graag uiterlijk vrijdag 12.00 uur akkoord van Marieke op de begroting van het archief.");
        assertThat(workplace.assistant().messageSaying(BOT, "request.edit").toString())
                .contains("vrijdag 27 november", "12.00 uur");

        workplace.manager().command("/priorities", "");
        JsonObject queue = workplace.manager().messageSaying(BOT, "request.approve");
        assertThat(queue.toString()).contains("begroting", "Sam Visser", "vrijdag 27 november");

        assertThat(workplace
                        .manager()
                        .click(BOT, queue, "request.approve")
                        .get("ok")
                        .getAsBoolean())
                .isTrue();
        assertThat(workplace.assistant().messageSaying(BOT, "goedgekeurd").toString())
                .contains("begroting");
    }

    @Test
    void aRequestInEnglishByMentionIsAnsweredAndTheColleagueHearsInTheThread() {
        workplace
                .emily()
                .say("C0ALGEMEEN", "@ontzorg Could Marieke confirm the scope of the data platform by Thursday?");
        workplace.emily().messageSaying("C0ALGEMEEN", "request.edit");

        workplace.manager().command("/priorities", "");
        JsonObject queue = workplace.manager().messageSaying(BOT, "request.answer");
        workplace.manager().click(BOT, queue, "request.answer");
        assertThat(workplace
                        .manager()
                        .submit(Map.of("note", "Yes, the scope stands."))
                        .get("ok")
                        .getAsBoolean())
                .isTrue();

        JsonObject outcome = workplace.emily().messageSaying("C0ALGEMEEN", "Yes, the scope stands.");
        assertThat(outcome.has("thread_ts")).isTrue();
    }

    @Test
    void aReminderComesInTimeAndIsAnsweredFromThere() {
        workplace.assistant().say(BOT, "Besluit nodig over de inhuur van juristen, uiterlijk woensdag 15.00 uur.");
        workplace.assistant().messageSaying(BOT, "request.edit");

        workplace.manager().moveClockTo("2026-11-25T10:00:00+01:00");
        JsonObject nudge = workplace.manager().messageSaying(BOT, "request.reject");
        assertThat(nudge.toString()).contains("inhuur");
        workplace.manager().click(BOT, nudge, "request.approve");

        assertThat(workplace.assistant().messageSaying(BOT, "goedgekeurd").toString())
                .contains("inhuur");
    }

    @Test
    void whatTheManagerMissesComesToTheAssistant() {
        workplace.assistant().say(BOT, "Graag reactie op de brief van de gemeente, uiterlijk dinsdag 12.00 uur.");
        workplace.assistant().messageSaying(BOT, "request.edit");

        workplace.assistant().moveClockTo("2026-11-24T11:30:00+01:00");

        assertThat(workplace.assistant().messageSaying(BOT, "request.done").toString())
                .contains("brief");
    }

    @Test
    void aMessageOfAColleagueIsForwardedWithTheShortcut() {
        workplace.pieter().say("U0ASSIST", "Kan Marieke vóór donderdag de nota woningbouw lezen?");
        JsonObject message = workplace.assistant().messageSaying("U0PIETER", "nota woningbouw");

        workplace.assistant().messageShortcut("U0PIETER", message, "forward_request");
        assertThat(workplace.assistant().modal().toString()).contains("nota woningbouw");
        workplace.assistant().submit(Map.of());

        assertThat(workplace.assistant().messageSaying(BOT, "request.edit").toString())
                .contains("Pieter Jansen", "woensdag 25 november");
    }

    @Test
    void feedbackReachesTheManagerAndIsAnswered() {
        workplace.assistant().command("/desk", "feedback");
        workplace.assistant().modal();
        workplace.assistant().submit(Map.of("text", "De stukken voor donderdag bleven deze week te lang liggen."));

        JsonObject note = workplace.manager().messageSaying(BOT, "te lang liggen");
        workplace.manager().click(BOT, note, "feedback.answer");
        workplace.manager().modal();
        workplace.manager().submit(Map.of("text", "Je hebt gelijk, ik kijk voortaan op dinsdag."));

        workplace.assistant().messageSaying(BOT, "ik kijk voortaan op dinsdag");
    }

    @Test
    void aColleagueSeesOnlyTheirOwnRequests() {
        workplace.assistant().say(BOT, "Besluit nodig over de geheime reorganisatie, uiterlijk vrijdag.");
        workplace.assistant().messageSaying(BOT, "request.edit");

        workplace.pieter().command("/priorities", "all");
        workplace.pieter().openHome();
        workplace.pieter().homeSaying("request.new");

        assertThat(workplace.pieter().sees(BOT, "reorganisatie")).isFalse();
    }

    @Test
    void thanksGetNoRequest() {
        workplace.assistant().say(BOT, "Bedankt, tot morgen!");
        workplace.assistant().say(BOT, "Besluit nodig over de parkeerplaatsen, uiterlijk vrijdag.");
        workplace.assistant().messageSaying(BOT, "request.edit");

        workplace.manager().command("/priorities", "all");

        assertThat(workplace.manager().messageSaying(BOT, "request.approve").toString())
                .doesNotContain("tot morgen");
    }
}
