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
import nl.ontzorg.delivery.Mail;
import nl.ontzorg.delivery.Patience;
import nl.ontzorg.desk.PersonId;
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

/** However a call of Slack fails, each message is there in the end, and once. The real bot, with shorter waits. */
@Timeout(120)
class DeliveryFaultsTest {

    private static final String BOT = Workplace.BOT;
    private static final Patience SHORT = new Patience(
            Duration.ofSeconds(4),
            Duration.ofSeconds(1),
            Duration.ofMillis(100),
            Duration.ofSeconds(1),
            Duration.ZERO,
            Duration.ofSeconds(5));

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

    @TempDir
    Path folder;

    private Database database;
    private PracticeWorkspace workspace;
    private Wiring bot;
    private Player sam;

    @BeforeEach
    void open() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T08:00:00Z"));
        MovableTime time = new MovableTime(now::get, now::set);
        database = Database.open("jdbc:sqlite:" + folder.resolve("faults.db"), Wiring.machineClock(), Wiring.ids());
        database.desks()
                .save(aDesk().manager(new PersonId(Scenario.standard().team().id(), "U0MANAGER"))
                        .assistants("U0ASSIST")
                        .build());
        workspace = PracticeWorkspace.start(0, Scenario.standard().quiet(), time, null);
        SlackSettings slack = new SlackSettings(
                workspace.botToken(), new Door.SocketMode(workspace.appToken()), workspace.apiUrl(), "", SHORT.call());
        bot = Wiring.of(slack, database, impatient(Ports.on(database, new SimpleMeterRegistry())), time);
        bot.start();
        sam = new Player(workspace.page(), "U0ASSIST");
    }

    @AfterEach
    void close() {
        bot.close();
        workspace.close();
    }

    private static Ports impatient(Ports usual) {
        Mail mail = usual.mail();
        return new Ports(
                usual.transactions(),
                new Mail(mail.inbox(), mail.outbox(), mail.installations(), mail.archive(), SHORT),
                usual.books(),
                usual.reader(),
                usual.meters());
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
