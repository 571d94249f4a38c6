package nl.ontzorg.feedback;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.MONDAY;
import static nl.ontzorg.given.Given.TUESDAY;
import static nl.ontzorg.given.Given.WEDNESDAY;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.at;
import static nl.ontzorg.given.Given.ids;
import static nl.ontzorg.given.Given.person;
import static nl.ontzorg.given.Letter.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ontzorg.delivery.Notice.FeedbackWaits;
import nl.ontzorg.given.Letter;
import nl.ontzorg.given.SettableClock;
import nl.ontzorg.given.TemporaryDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FeedbackRoundTest {

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private final SettableClock clock = new SettableClock();
    private FeedbackDesk feedback;
    private FeedbackRound round;

    @BeforeEach
    void open() {
        feedback = new FeedbackDesk(
                database.desks(),
                database.feedback(),
                new DeskFigures(database.requests()),
                database.outbox(),
                ids(),
                clock);
        round = new FeedbackRound(database.desks(), database.feedback(), database.outbox(), clock);
        database.desks().save(aDesk().build());
    }

    @Test
    void the_receiver_is_reminded_once_two_working_days_on() {
        UUID note = givenAt(at(MONDAY, 16, 0));

        assertThat(saidAt(at(TUESDAY, 16, 59))).isEmpty();
        assertThat(saidAt(at(WEDNESDAY, 9, 0))).containsExactly(to(MANAGER.user(), new FeedbackWaits(note)));
        assertThat(saidAt(at(WEDNESDAY, 9, 1))).isEmpty();
        assertThat(saidAt(at(FRIDAY, 9, 0))).isEmpty();
    }

    @Test
    void a_weekend_does_not_count_and_nothing_is_said_outside_working_hours() {
        UUID note = givenAt(at(FRIDAY, 9, 0));

        assertThat(saidAt(at(FRIDAY.plusDays(2), 12, 0))).isEmpty();
        assertThat(saidAt(at(FRIDAY.plusDays(3), 12, 0))).isEmpty();
        assertThat(saidAt(at(FRIDAY.plusDays(4), 8, 59))).isEmpty();
        assertThat(saidAt(at(FRIDAY.plusDays(4), 9, 0))).containsExactly(to(MANAGER.user(), new FeedbackWaits(note)));
    }

    @Test
    void who_answered_is_not_reminded() {
        UUID note = givenAt(at(MONDAY, 9, 0));
        feedback.acknowledge(person(MANAGER), note);
        Letter.takenFrom(database.outbox());

        assertThat(saidAt(at(WEDNESDAY, 9, 0))).isEmpty();
    }

    private UUID givenAt(Instant moment) {
        clock.set(moment);
        FeedbackOutcome outcome = feedback.give(person(ASSISTANT), null, "Stukken blijven liggen.");
        Letter.takenFrom(database.outbox());
        return ((FeedbackOutcome.Given) outcome).note().id();
    }

    private List<Letter> saidAt(Instant moment) {
        clock.set(moment);
        round.run();
        return Letter.takenFrom(database.outbox());
    }
}
