package nl.ontzorg.delivery;

import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static nl.ontzorg.given.Given.anIncoming;
import static nl.ontzorg.given.Given.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.ontzorg.delivery.Outbox.Posted;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.given.Given;
import nl.ontzorg.given.SettableClock;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.language.Language;
import nl.ontzorg.requests.Candidate;
import nl.ontzorg.requests.Correction;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestEvent.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArchiveRoundTest {

    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final PersonId ELSEWHERE = new PersonId("T2", "UMANAGER");

    private final SettableClock clock = new SettableClock();

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase(clock);

    private ArchiveRound round;

    @BeforeEach
    void open() {
        round = new ArchiveRound(database.transactions(), database.database().archive(), clock);
    }

    @Test
    void what_slack_sent_is_forgotten_after_a_week_when_it_was_handled() {
        handled("old");
        database.database().inbox().put(new InboxKey(TEAM, "waits"), "heard", "{}");
        clock.tick(ArchiveRound.RECEIVED);
        round.run();
        assertThat(handled("old")).as("a week is not over").isFalse();

        clock.tick(Duration.ofMillis(1));
        round.run();

        assertThat(handled("old")).as("forgotten").isTrue();
        assertThat(database.database().inbox().put(new InboxKey(TEAM, "waits"), "heard", "{}"))
                .as("what waits is kept")
                .isFalse();
    }

    @Test
    void after_a_long_absence_what_came_before_it_is_known_until_the_bot_has_caught_up() {
        handled("old");
        clock.tick(ArchiveRound.RECEIVED.plusDays(1));
        open();
        round.run();
        assertThat(handled("old")).as("just back").isFalse();

        clock.tick(ArchiveRound.TO_CATCH_UP);
        round.run();

        assertThat(handled("old")).as("forgotten").isTrue();
    }

    @Test
    void what_was_sent_is_forgotten_after_thirty_days_and_what_waits_is_not() {
        Outbox outbox = database.outbox();
        outbox.put("sent", new Destination(TEAM, "D1", null), new Notice.Say("welcome"));
        outbox.sent(outbox.claim("me", clock.instant(), LEASE, 1).get(0), new Posted("D1", "1.1"));
        outbox.put("waits", new Destination(TEAM, "D2", null), new Notice.Say("welcome"));
        clock.tick(ArchiveRound.SENT.plusMillis(1));
        round.run();

        outbox.put("sent", new Destination(TEAM, "D1", null), new Notice.Say("welcome"));
        outbox.put("waits", new Destination(TEAM, "D2", null), new Notice.Say("welcome"));

        assertThat(outbox.waiting()).isEqualTo(2);
    }

    @Test
    void everything_of_a_workspace_is_erased_thirty_days_after_it_closed_and_nothing_of_another() {
        Request request = filled(Given.DESK, Given.MANAGER);
        Request other = filled(UUID.randomUUID(), ELSEWHERE);
        database.installations().closed(TEAM);
        clock.tick(Duration.ofDays(1));
        database.installations().closed(TEAM);
        clock.set(NOW.plus(ArchiveRound.CLOSED));
        round.run();
        assertThat(database.requests().find(TEAM, request.id())).as("not yet").isPresent();

        clock.tick(Duration.ofMillis(1));
        round.run();
        round.run();

        assertThat(database.desks().inTeam(TEAM)).isEmpty();
        assertThat(database.requests().find(TEAM, request.id())).isEmpty();
        assertThat(database.requests().history(request.id())).isEmpty();
        assertThat(database.installations().isClosed(TEAM)).as("it is done").isFalse();
        assertThat(database.outbox().waiting()).as("of the other one").isEqualTo(1);
        assertThat(database.requests().find("T2", other.id())).isPresent();
        assertThat(database.requests().history(other.id())).hasSize(1);
        assertThat(database.desks().inTeam("T2")).hasSize(1);
    }

    @Test
    void a_workspace_that_came_back_in_time_keeps_everything() {
        Request request = filled(Given.DESK, Given.MANAGER);
        database.installations().closed(TEAM);
        clock.tick(Duration.ofDays(29));
        database.installations().opened(TEAM);
        clock.tick(Duration.ofDays(29));
        round.run();

        assertThat(database.requests().find(TEAM, request.id())).isPresent();
    }

    private boolean handled(String key) {
        return database.transactions().once(new InboxKey(TEAM, key), () -> true).isPresent();
    }

    private Request filled(UUID desk, PersonId manager) {
        database.desks()
                .save(aDesk().id(desk)
                        .manager(manager)
                        .topic("privacy", 3, "AVG")
                        .houseRule("decision", "3 working days")
                        .build());
        Request request = aRequest()
                .at(database.desks().find(manager.team(), desk).orElseThrow())
                .id(UUID.randomUUID())
                .build();
        database.requests().add(request);
        database.requests().record(request.id(), NOW, null, Step.RECEIVED, null);
        database.requests().record(new Correction(request.id(), NOW, manager.user(), "title", "a", "b"));
        database.requests()
                .keep(new Candidate(
                        UUID.randomUUID(),
                        desk,
                        anIncoming().from(person(manager)).build()));
        database.desks().save(database.desks().preferencesOf(manager).havingWritten(Language.EN));
        database.outbox().put("hello", Destination.person(manager.team(), manager.user()), new Notice.Say("welcome"));
        return request;
    }
}
