package nl.ontzorg.story;

import static nl.ontzorg.given.Given.aDesk;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.ontzorg.Ports;
import nl.ontzorg.Wiring;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.given.Impatience;
import nl.ontzorg.practice.PracticeWorkspace;
import nl.ontzorg.practice.world.MovableTime;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.slack.Door;
import nl.ontzorg.slack.SlackSettings;
import nl.ontzorg.storage.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a call of Slack fails, each message is there in the end, and once. The real bot, with shorter waits. */
@Timeout(120)
class DeliveryFaultsTest {

    private static final String BOT = Workplace.BOT;
    private static final List<Map<String, Object>> FAULTS = List.of(
            Map.of("error", "http_500"),
            Map.of("error", "internal_error"),
            Map.of("error", "ratelimited", "retry_after", 1),
            Map.of("error", "ratelimited", "retry_after", 0),
            held("timeout"),
            held("accepted_then_timeout"),
            Map.of("error", "accepted_then_500"),
            Map.of("error", "accepted_then_cut"),
            Map.of("error", "accepted_then_cut", "times", 2));

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T08:00:00Z"));

    @TempDir
    Path folder;

    private Database database;
    private PracticeWorkspace workspace;
    private Wiring bot;
    private Player sam;

    @BeforeEach
    void open() {
        MovableTime time = new MovableTime(now::get, now::set);
        database = Database.open("jdbc:sqlite:" + folder.resolve("faults.db"), Wiring.machineClock(), Wiring.ids());
        database.desks()
                .save(aDesk().manager(new PersonId(Scenario.standard().team().id(), "U0MANAGER"))
                        .assistants("U0ASSIST")
                        .build());
        workspace = PracticeWorkspace.start(0, Scenario.standard().quiet(), time, null);
        SlackSettings slack = new SlackSettings(
                workspace.botToken(),
                new Door.SocketMode(workspace.appToken()),
                workspace.apiUrl(),
                "",
                Impatience.SHORT.call());
        bot = Wiring.of(slack, database, Impatience.of(Ports.on(database, new SimpleMeterRegistry())), time);
        bot.start();
        sam = new Player(workspace.page(), "U0ASSIST");
    }

    @AfterEach
    void close() {
        bot.close();
        workspace.close();
    }

    @Test
    void however_posting_fails_each_message_is_there_once() {
        for (int number = 0; number < FAULTS.size(); number++) {
            Map<String, Object> fault = FAULTS.get(number);
            sam.plan("chat.postMessage", fault);

            sam.say(BOT, "Graag uiterlijk vrijdag akkoord van Marieke op de begroting.");

            sam.messageSaying(BOT, receipt(number));
            awaitEmptyOutbox();
            assertThat(sam.count(BOT, receipt(number))).as("%s", fault).isEqualTo(1);
        }
    }

    @Test
    void however_opening_a_conversation_fails_each_message_is_there_once() {
        List<Player> people = List.of(sam, player("U0PIETER"), player("U0EMILY"), player("U0MANAGER"));
        List<Map<String, Object>> faults = List.of(
                Map.of("error", "http_500"),
                Map.of("error", "ratelimited", "retry_after", 0),
                held("accepted_then_timeout"),
                Map.of("error", "accepted_then_cut"));
        for (int number = 0; number < faults.size(); number++) {
            Player person = people.get(number);
            person.plan("conversations.open", faults.get(number));

            person.command("/request", "Graag uiterlijk vrijdag akkoord van Marieke op de begroting.");

            person.messageSaying(BOT, "request.edit");
            awaitEmptyOutbox();
            assertThat(person.count(BOT, "request.edit"))
                    .as("%s", faults.get(number))
                    .isEqualTo(1);
        }
    }

    /** While each message's own call is cut after Slack took it, so that it must be sought. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "users.info",
                "conversations.open",
                "conversations.history",
                "conversations.replies",
                "chat.getPermalink",
                "views.open",
                "views.publish"
            })
    void however_another_call_fails_each_message_is_there_once(String method) {
        List<Map<String, Object>> faults = List.of(Map.of("error", "http_500"), Map.of("error", "accepted_then_cut"));
        for (int number = 0; number < faults.size(); number++) {
            // Past the time for which names are remembered.
            now.updateAndGet(time -> time.plus(Duration.ofMinutes(5)));
            sam.plan("chat.postMessage", Map.of("error", "accepted_then_cut", "times", 2));
            sam.plan(method, faults.get(number));

            sam.say("C0ALGEMEEN", "@ontzorg Graag uiterlijk vrijdag akkoord van Marieke op de begroting.");
            sam.openHome();
            sam.command("/request", "");
            sam.say(BOT, "Graag uiterlijk vrijdag akkoord van Marieke op de begroting.");

            sam.awaitAtLeast(number + 1, "C0ALGEMEEN", "request.edit");
            sam.awaitAtLeast(number + 1, BOT, "request.edit");
            awaitEmptyOutbox();
            assertThat(sam.count("C0ALGEMEEN", "request.edit") + sam.count(BOT, "request.edit"))
                    .as("%s", faults.get(number))
                    .isEqualTo(2L * (number + 1));
        }
    }

    /** For longer than the bot's patience with a call. */
    private static Map<String, Object> held(String error) {
        return Map.of("error", error, "retry_after", 2);
    }

    /** What stands in the receipt of the request with this number, counted from 0, and nowhere else. */
    private static String receipt(int number) {
        return "Verzoek " + (number + 1) + " verbeteren";
    }

    private Player player(String user) {
        return new Player(workspace.page(), user);
    }

    private void awaitEmptyOutbox() {
        while (database.outbox().waiting() > 0) {
            Thread.onSpinWait();
        }
    }
}
