package nl.ontzorg.requests;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.COLLEAGUE;
import static nl.ontzorg.given.Given.DESK;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aReading;
import static nl.ontzorg.given.Given.anIncoming;
import static nl.ontzorg.given.Given.clock;
import static nl.ontzorg.given.Given.ids;
import static nl.ontzorg.given.Given.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice.Question;
import nl.ontzorg.delivery.Notice.Receipt;
import nl.ontzorg.desk.OpenTo;
import nl.ontzorg.desk.Person;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.given.Letter;
import nl.ontzorg.given.ScriptedReader;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.requests.IntakeOutcome.Asked;
import nl.ontzorg.requests.IntakeOutcome.NoDesk;
import nl.ontzorg.requests.IntakeOutcome.NotARequest;
import nl.ontzorg.requests.IntakeOutcome.Received;
import nl.ontzorg.understanding.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QuestionTest {

    private static final UUID OTHER_DESK = UUID.fromString("01900000-0000-7000-8000-000000000002");

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private final ScriptedReader reader = new ScriptedReader();
    private Intake intake;

    @BeforeEach
    void open() {
        intake = new Intake(database.desks(), database.requests(), reader, database.outbox(), ids(), clock());
        database.desks().save(aDesk().build());
    }

    @Test
    void when_unsure_the_bot_asks_and_keeps_what_was_said() {
        Incoming incoming = anIncoming().from(COLLEAGUE).build();

        Candidate candidate = askedUnsure(incoming);

        assertThat(candidate.desk()).isEqualTo(DESK);
        assertThat(database.requests().candidate(candidate.id())).contains(candidate);
        assertThat(candidate.incoming()).isEqualTo(incoming);
        assertThat(database.requests().all(DESK)).isEmpty();
        assertThat(Letter.takenFrom(database.outbox()))
                .containsExactly(new Letter(new Destination(TEAM, "D1", null), new Question(candidate.id())));
    }

    @Test
    void a_yes_makes_it_a_request_with_its_receipt() {
        Candidate candidate = askedUnsure(anIncoming().from(COLLEAGUE).build());
        Letter.takenFrom(database.outbox());

        Candidate settled = intake.settle(person(COLLEAGUE), candidate.id()).orElseThrow();
        IntakeOutcome outcome = intake.take(settled.incoming(), DESK).get();

        Request request = database.requests().open(DESK).get(0);
        assertThat(outcome).isEqualTo(new Received(aDesk().build(), List.of(request)));
        assertThat(request.origin().asker()).isEqualTo(COLLEAGUE);
        assertThat(request.origin().written()).isEqualTo(NOW);
        assertThat(Letter.takenFrom(database.outbox()))
                .extracting(Letter::notice)
                .containsExactly(new Receipt(List.of(request.id())));
    }

    @Test
    void an_answer_ends_the_question_and_forgets_what_was_said() {
        Candidate candidate = askedUnsure(anIncoming().from(COLLEAGUE).build());

        assertThat(intake.settle(person(COLLEAGUE), candidate.id())).contains(candidate);

        assertThat(database.requests().candidate(candidate.id())).isEmpty();
        assertThat(intake.settle(person(COLLEAGUE), candidate.id())).isEmpty();
        assertThat(database.requests().all(DESK)).isEmpty();
    }

    @Test
    void only_who_was_asked_may_answer() {
        Candidate candidate = askedUnsure(anIncoming().from(COLLEAGUE).build());
        Person namesake = person(new PersonId("T2", COLLEAGUE.user()));

        for (Person other : List.of(person(ASSISTANT), person(MANAGER), namesake)) {
            assertThat(intake.settle(other, candidate.id())).isEmpty();
        }

        assertThat(database.requests().candidate(candidate.id())).contains(candidate);
    }

    @Test
    void a_desk_that_closed_meanwhile_no_longer_takes_it() {
        Candidate candidate = askedUnsure(anIncoming().from(COLLEAGUE).build());
        database.desks().save(aDesk().openTo(OpenTo.ASSISTANTS).build());

        assertThat(intake.take(candidate.incoming(), DESK).get()).isEqualTo(new NoDesk());
        assertThat(database.requests().all(DESK)).isEmpty();
    }

    @Test
    void with_several_open_desks_a_colleague_is_asked_for_which_one_it_is() {
        withSecondDesk();

        IntakeOutcome outcome =
                intake.receive(anIncoming().from(COLLEAGUE).build()).get();

        Candidate candidate = ((Asked) outcome).candidate();
        assertThat(candidate.desk()).isNull();
        assertThat(intake.take(candidate.incoming(), OTHER_DESK).get()).isInstanceOf(Received.class);
        assertThat(database.requests().open(OTHER_DESK)).hasSize(1);
        assertThat(database.requests().open(DESK)).isEmpty();
    }

    @Test
    void a_command_of_a_colleague_is_asked_for_its_desk_too() {
        withSecondDesk();

        assertThat(intake.take(anIncoming().from(COLLEAGUE).build()).get()).isInstanceOf(Asked.class);
        assertThat(intake.read(anIncoming().from(COLLEAGUE).build())).isEmpty();
    }

    @Test
    void nobody_is_asked_for_which_desk_their_thanks_are() {
        withSecondDesk();
        reader.willRead(aReading().kind(Kind.NONE));

        assertThat(intake.receive(anIncoming().from(COLLEAGUE).text("Dank!").build())
                        .get())
                .isEqualTo(new NotARequest());
        assertThat(Letter.takenFrom(database.outbox())).isEmpty();
    }

    @Test
    void a_desk_that_does_not_take_it_cannot_be_chosen_by_its_id() {
        withSecondDesk();
        database.desks().save(aDesk().openTo(OpenTo.ASSISTANTS).build());
        Candidate candidate = askedUnsure(anIncoming().from(COLLEAGUE).build());

        assertThat(intake.take(candidate.incoming(), DESK).get()).isEqualTo(new NoDesk());
        assertThat(database.requests().all(DESK)).isEmpty();
    }

    private Candidate askedUnsure(Incoming incoming) {
        reader.willRead(aReading().unsure(Kind.DECISION));
        IntakeOutcome outcome = intake.receive(incoming).get();
        assertThat(outcome).isInstanceOf(Asked.class);
        return ((Asked) outcome).candidate();
    }

    private void withSecondDesk() {
        database.desks()
                .save(aDesk().id(OTHER_DESK)
                        .manager(new PersonId(TEAM, "UOTHER"))
                        .build());
    }
}
