package nl.ontzorg.reminders;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.COLLEAGUE;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static nl.ontzorg.given.Given.anIncoming;
import static nl.ontzorg.given.Letter.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Notice.Matter;
import nl.ontzorg.delivery.Notice.Undelivered;
import nl.ontzorg.delivery.Notice.Waiting;
import nl.ontzorg.delivery.Outbox.Lease;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.delivery.Outbox.Past;
import nl.ontzorg.given.Letter;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.requests.Candidate;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UndeliveredRequestsTest {

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private final Request request = aRequest().build();

    @BeforeEach
    void open() {
        database.desks().save(aDesk().build());
        database.requests().add(request);
    }

    @Test
    void the_assistants_hear_that_a_reminder_did_not_reach_the_manager() {
        database.desks().save(aDesk().assistants(ASSISTANT.user(), "USECOND").build());

        assertThat(after(MANAGER.user(), new Notice.Nudge(request.id(), NOW)))
                .containsExactly(
                        to(ASSISTANT.user(), told(Matter.REMINDER, MANAGER.user())),
                        to("USECOND", told(Matter.REMINDER, MANAGER.user())));
        assertThat(database.requests().find(TEAM, request.id()).orElseThrow().state())
                .isEqualTo(RequestState.WAITING);
    }

    @Test
    void one_message_tells_of_a_digest_that_did_not_arrive() {
        assertThat(after(MANAGER.user(), new Notice.NudgeDigest(List.of(new Waiting(request.id(), NOW)))))
                .containsExactly(to(ASSISTANT.user(), told(Matter.REMINDER, MANAGER.user())));
    }

    @Test
    void the_manager_hears_what_did_not_reach_an_assistant() {
        assertThat(after(ASSISTANT.user(), new Notice.Escalation(request.id(), NOW)))
                .containsExactly(to(MANAGER.user(), told(Matter.ESCALATION, ASSISTANT.user())));
        assertThat(after(ASSISTANT.user(), new Notice.EscalationDigest(List.of(new Waiting(request.id(), NOW)))))
                .containsExactly(to(MANAGER.user(), told(Matter.ESCALATION, ASSISTANT.user())));
        assertThat(after(
                        ASSISTANT.user(),
                        new Notice.DeskOpened(request.identity().desk())))
                .containsExactly(to(MANAGER.user(), new Undelivered(Matter.DESK_OPENED, List.of(), ASSISTANT.user())));
    }

    @Test
    void the_assistants_hear_what_did_not_reach_who_asked_wherever_that_was() {
        assertThat(after("C1", new Notice.Outcome(request.id(), 1)))
                .containsExactly(to(ASSISTANT.user(), told(Matter.OUTCOME, COLLEAGUE.user())));
        assertThat(after("C1", new Notice.Receipt(List.of(request.id()))))
                .containsExactly(to(ASSISTANT.user(), told(Matter.RECEIPT, COLLEAGUE.user())));
        assertThat(after("UDELEGATE", new Notice.HandOver(request.id(), 1)))
                .containsExactly(to(ASSISTANT.user(), told(Matter.HAND_OVER, "UDELEGATE")));
    }

    @Test
    void the_manager_hears_it_when_the_only_assistant_is_who_could_not_be_reached() {
        assertThat(after(ASSISTANT.user(), new Notice.HandOver(request.id(), 1)))
                .containsExactly(to(MANAGER.user(), told(Matter.HAND_OVER, ASSISTANT.user())));
    }

    @Test
    void the_assistants_hear_of_an_invitation_and_of_a_question_that_did_not_arrive() {
        assertThat(after(
                        MANAGER.user(),
                        new Notice.DeskInvitation(request.identity().desk())))
                .containsExactly(to(ASSISTANT.user(), new Undelivered(Matter.INVITATION, List.of(), MANAGER.user())));

        Candidate candidate = new Candidate(
                UUID.randomUUID(), request.identity().desk(), anIncoming().build());
        database.requests().keep(candidate);
        assertThat(after("D1", new Notice.Question(candidate.id()))).hasSize(1);
    }

    @Test
    void what_fails_about_a_failure_ends_there() {
        assertThat(after(ASSISTANT.user(), told(Matter.REMINDER, MANAGER.user())))
                .isEmpty();
        assertThat(after(COLLEAGUE.user(), new Notice.Say("welcome"))).isEmpty();
        assertThat(after(MANAGER.user(), new Notice.Nudge(UUID.randomUUID(), NOW)))
                .as("a request that is gone")
                .isEmpty();
    }

    private Undelivered told(Matter matter, String person) {
        return new Undelivered(matter, List.of(request.id()), person);
    }

    private List<Letter> after(String channel, Notice notice) {
        Parcel parcel = new Parcel(
                UUID.randomUUID(),
                "key:" + UUID.randomUUID(),
                new Destination(TEAM, channel, null),
                notice,
                new Past(NOW, 0, false, null),
                new Lease(1, NOW));
        new UndeliveredRequests(database.desks(), database.requests(), database.outbox()).returned(parcel);
        return Letter.takenFrom(database.outbox());
    }
}
