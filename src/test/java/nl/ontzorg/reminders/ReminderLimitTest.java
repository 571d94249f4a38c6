package nl.ontzorg.reminders;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.MONDAY;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.THURSDAY;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static nl.ontzorg.given.Given.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.delivery.Notice.EscalationDigest;
import nl.ontzorg.delivery.Notice.Nudge;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.given.Letter;
import nl.ontzorg.given.RequestBuilder;
import nl.ontzorg.given.SettableClock;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.requests.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nobody gets more than four reminders a day. */
class ReminderLimitTest {

    private static final LocalDate NEXT_MONDAY = MONDAY.plusWeeks(1);

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private final SettableClock clock = new SettableClock();
    private final Desk desk = aDesk().build();
    private ReminderRound round;

    @BeforeEach
    void open() {
        round = new ReminderRound(
                database.transactions(), database.desks(), database.requests(), database.outbox(), clock);
        database.desks().save(desk);
    }

    @Test
    void the_manager_is_nudged_four_times_a_day_and_of_the_rest_the_day_after() {
        for (int number = 1; number <= 6; number++) {
            // Nudged from 9:20 on, every twenty minutes.
            kept(aRequest()
                    .number(number)
                    .due(Moment.at(NEXT_MONDAY.atTime(15, 0).plusMinutes(20L * number))));
        }

        assertThat(told(MANAGER.user(), saidOn(FRIDAY))).isEmpty();
        assertThat(told(MANAGER.user(), saidOn(NEXT_MONDAY))).hasSize(4);
        assertThat(told(MANAGER.user(), saidOn(NEXT_MONDAY.plusDays(1)))).hasSize(2);
        assertThat(told(MANAGER.user(), saidOn(NEXT_MONDAY.plusDays(2)))).isEmpty();
    }

    @Test
    void what_must_be_decided_first_goes_first() {
        Request late = kept(aRequest().number(1).due(FRIDAY));
        Request early = kept(aRequest().number(2).due(THURSDAY));

        clock.set(at(FRIDAY, 15, 0));
        round.run();

        assertThat(told(MANAGER.user(), Letter.takenFrom(database.outbox())))
                .extracting(letter -> ((Nudge) letter.notice()).request())
                .containsExactly(early.id(), late.id());
    }

    @Test
    void an_assistant_hears_of_four_late_decisions_a_day() {
        for (int number = 1; number <= 6; number++) {
            kept(aRequest().number(number).due(Moment.at(FRIDAY.atTime(10 + number, 0))));
        }

        assertThat(told(ASSISTANT.user(), saidOn(FRIDAY))).hasSize(4);
        assertThat(told(ASSISTANT.user(), saidOn(NEXT_MONDAY))).hasSize(2);
    }

    @Test
    void a_digest_counts_as_one_message() {
        for (int number = 1; number <= 5; number++) {
            kept(aRequest().number(number).due(MONDAY));
        }
        for (int hour = 1; hour <= 5; hour++) {
            kept(aRequest().number(10 + hour).due(Moment.at(FRIDAY.atTime(10 + hour, 0))));
        }

        List<Letter> said = told(ASSISTANT.user(), saidOn(FRIDAY));

        assertThat(said).hasSize(4);
        assertThat(said)
                .filteredOn(letter -> letter.notice() instanceof EscalationDigest)
                .hasSize(1);
        assertThat(told(ASSISTANT.user(), saidOn(NEXT_MONDAY))).hasSize(1);
    }

    @Test
    void an_assistant_of_several_desks_hears_of_four_in_all() {
        Desk other = aDesk().id(UUID.randomUUID())
                .manager(new PersonId(TEAM, "UOTHERMANAGER"))
                .build();
        database.desks().save(other);
        for (int number = 1; number <= 3; number++) {
            kept(aRequest().number(number).due(MONDAY));
            kept(aRequest().at(other).number(number).due(MONDAY));
        }

        assertThat(told(ASSISTANT.user(), saidOn(FRIDAY))).hasSize(4);
        assertThat(told(ASSISTANT.user(), saidOn(NEXT_MONDAY))).hasSize(2);
    }

    @Test
    void a_second_assistant_with_room_hears_what_the_first_has_no_room_for() {
        Desk shared = aDesk().id(UUID.randomUUID())
                .manager(new PersonId(TEAM, "UOTHERMANAGER"))
                .assistants(ASSISTANT.user(), "USECOND")
                .build();
        database.desks().save(shared);
        for (int hour = 1; hour <= 4; hour++) {
            kept(aRequest().number(hour).due(Moment.at(FRIDAY.atTime(10 + hour, 0))));
        }
        kept(aRequest().at(shared).due(Moment.at(FRIDAY.atTime(16, 30))));

        List<Letter> said = saidOn(FRIDAY);

        assertThat(told(ASSISTANT.user(), said)).hasSize(4);
        assertThat(told("USECOND", said)).hasSize(1);
    }

    @Test
    void a_day_begins_at_midnight_where_the_desk_is() {
        database.desks().save(aDesk().zone("America/Los_Angeles").build());
        Instant morning = Instant.parse("2026-11-27T17:00:00Z");
        for (int number = 1; number <= 3; number++) {
            kept(aRequest().number(number).due(MONDAY));
        }
        clock.set(morning);
        round.run();
        for (int number = 4; number <= 6; number++) {
            kept(aRequest().number(number).due(MONDAY));
        }
        clock.set(morning.plus(Duration.ofHours(7)));
        round.run();

        assertThat(told(MANAGER.user(), Letter.takenFrom(database.outbox())))
                .as("sixteen o'clock there is the next day in UTC, and still the same day there")
                .hasSize(4);
    }

    private List<Letter> saidOn(LocalDate day) {
        for (int hour = 0; hour < 24; hour++) {
            clock.set(at(day, hour, 0));
            round.run();
        }
        return Letter.takenFrom(database.outbox());
    }

    private static List<Letter> told(String user, List<Letter> letters) {
        return letters.stream()
                .filter(letter -> letter.to().channel().equals(user))
                .toList();
    }

    private Request kept(RequestBuilder builder) {
        Request request = builder.build();
        database.requests().add(request);
        return request;
    }
}
