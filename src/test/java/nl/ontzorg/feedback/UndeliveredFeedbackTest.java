package nl.ontzorg.feedback;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.ids;
import static nl.ontzorg.given.Given.person;
import static nl.ontzorg.given.Letter.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Notice.Matter;
import nl.ontzorg.delivery.Notice.Undelivered;
import nl.ontzorg.delivery.Outbox.Lease;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.delivery.Outbox.Past;
import nl.ontzorg.given.Given;
import nl.ontzorg.given.Letter;
import nl.ontzorg.given.TemporaryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UndeliveredFeedbackTest {

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    @Test
    void the_giver_hears_that_the_note_did_not_arrive_and_the_receiver_that_the_answer_did_not() {
        UUID note = given();

        assertThat(after(MANAGER.user(), new Notice.FeedbackGiven(note)))
                .containsExactly(to(ASSISTANT.user(), told(Matter.FEEDBACK, MANAGER.user())));
        assertThat(after(MANAGER.user(), new Notice.FeedbackWaits(note)))
                .containsExactly(to(ASSISTANT.user(), told(Matter.FEEDBACK, MANAGER.user())));
        assertThat(after(ASSISTANT.user(), new Notice.FeedbackAnswered(note)))
                .containsExactly(to(MANAGER.user(), told(Matter.FEEDBACK_ANSWER, ASSISTANT.user())));
    }

    @Test
    void what_is_no_feedback_is_left_to_others() {
        assertThat(after(MANAGER.user(), new Notice.Say("welcome"))).isEmpty();
        assertThat(after(MANAGER.user(), new Notice.FeedbackGiven(UUID.randomUUID())))
                .isEmpty();
    }

    private UUID given() {
        database.desks().save(aDesk().build());
        FeedbackDesk feedback = new FeedbackDesk(
                database.desks(),
                database.feedback(),
                new DeskFigures(database.requests()),
                database.outbox(),
                ids(),
                Given.clock());
        FeedbackOutcome outcome = feedback.give(person(ASSISTANT), null, "Ik wacht vaak lang op een antwoord.");
        Letter.takenFrom(database.outbox());
        return ((FeedbackOutcome.Given) outcome).note().id();
    }

    private static Undelivered told(Matter matter, String person) {
        return new Undelivered(matter, List.of(), person);
    }

    private List<Letter> after(String user, Notice notice) {
        Parcel parcel = new Parcel(
                UUID.randomUUID(),
                "key:" + UUID.randomUUID(),
                Destination.person(Given.TEAM, user),
                notice,
                new Past(NOW, 0, false, null),
                new Lease(1, NOW));
        new UndeliveredFeedback(database.feedback(), database.outbox()).returned(parcel);
        return Letter.takenFrom(database.outbox());
    }
}
