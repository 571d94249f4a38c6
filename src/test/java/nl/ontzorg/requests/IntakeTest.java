package nl.ontzorg.requests;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.COLLEAGUE;
import static nl.ontzorg.given.Given.DESK;
import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.MONDAY;
import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aReading;
import static nl.ontzorg.given.Given.anIncoming;
import static nl.ontzorg.given.Given.at;
import static nl.ontzorg.given.Given.guest;
import static nl.ontzorg.given.Given.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice.Receipt;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.given.Letter;
import nl.ontzorg.given.ScriptedReader;
import nl.ontzorg.given.SettableClock;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.language.Language;
import nl.ontzorg.requests.IntakeOutcome.NoDesk;
import nl.ontzorg.requests.IntakeOutcome.NotARequest;
import nl.ontzorg.requests.IntakeOutcome.Received;
import nl.ontzorg.requests.RequestEvent.Step;
import nl.ontzorg.understanding.Kind;
import nl.ontzorg.understanding.Message;
import nl.ontzorg.understanding.TopicHint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IntakeTest {

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private final ScriptedReader reader = new ScriptedReader();
    private final SettableClock clock = new SettableClock();
    private final Desk desk = aDesk().topic("privacy", 3, "AVG").build();
    private Intake intake;

    @BeforeEach
    void open() {
        intake = new Intake(database.desks(), database.requests(), reader, database.outbox(), ids(), clock);
        database.desks().save(desk);
    }

    @Test
    void what_is_asked_is_on_the_queue_at_once_as_it_was_read() {
        reader.willRead(aReading()
                .kind(Kind.DOCUMENT)
                .title("Nota lezen")
                .deadline(Moment.on(FRIDAY), "uiterlijk vrijdag")
                .event(Moment.on(FRIDAY.plusDays(3)))
                .topics("nota", "wonen"));
        Incoming incoming = anIncoming().text("Lees de nota uiterlijk vrijdag.").build();

        Request request = received(intake.receive(incoming).get());

        assertThat(database.requests().open(DESK)).containsExactly(request);
        assertThat(request.ask())
                .isEqualTo(new Ask(
                        "Lees de nota uiterlijk vrijdag.",
                        "Nota lezen",
                        Kind.DOCUMENT,
                        List.of("nota", "wonen"),
                        Language.NL));
        assertThat(request.due())
                .isEqualTo(new Due(Moment.on(FRIDAY), "uiterlijk vrijdag", Moment.on(FRIDAY.plusDays(3))));
        assertThat(request.standing()).isEqualTo(Standing.waiting(NOW));
        assertThat(request.identity().team()).isEqualTo(TEAM);
    }

    @Test
    void its_history_begins_with_who_put_it_there() {
        Request request = received(intake.receive(anIncoming().build()).get());

        assertThat(database.requests().history(request.id()))
                .containsExactly(new RequestEvent(request.id(), 1, NOW, ASSISTANT.user(), Step.RECEIVED, null));
    }

    @Test
    void requests_are_numbered_from_one_at_each_desk() {
        assertThat(received(intake.receive(anIncoming().build()).get()).number())
                .isEqualTo(1);
        assertThat(received(intake.receive(anIncoming().build()).get()).number())
                .isEqualTo(2);
    }

    @Test
    void the_text_is_read_against_the_moment_it_was_written_with_the_desks_topics_and_hours() {
        Incoming forwarded = anIncoming().written(at(MONDAY.minusDays(3), 9, 0)).build();

        Request request = received(intake.receive(forwarded).get());

        assertThat(reader.messages())
                .containsExactly(new Message(
                        forwarded.text(),
                        forwarded.written(),
                        desk.workingTime(),
                        new Message.Tongue(null, Language.NL, null),
                        List.of(new TopicHint("privacy", List.of("AVG")))));
        assertThat(request.origin().written()).isEqualTo(forwarded.written());
        assertThat(request.origin().received()).isEqualTo(NOW);
    }

    @Test
    void chatter_gets_no_request_and_no_word() {
        reader.willRead(aReading().kind(Kind.NONE).title("Dank je"));

        assertThat(intake.receive(anIncoming().text("Dank je!").build()).get()).isEqualTo(new NotARequest());

        assertThat(database.requests().all(DESK)).isEmpty();
        assertThat(Letter.takenFrom(database.outbox())).isEmpty();
    }

    @Test
    void chatter_that_a_person_says_is_a_request_is_one() {
        reader.willRead(aReading().kind(Kind.NONE));

        assertThat(received(intake.take(anIncoming().build()).get()).ask().kind())
                .as("it asks for something, if only to look at it")
                .isEqualTo(Kind.REACTION);
    }

    @Test
    void what_a_person_says_is_a_request_is_taken_also_when_the_reader_is_unsure() {
        reader.willRead(aReading().unsure(Kind.MEETING));

        assertThat(received(intake.take(anIncoming().build()).get()).ask().kind())
                .isEqualTo(Kind.MEETING);
    }

    @Test
    void the_receipt_goes_with_the_request() {
        Request request = received(intake.receive(anIncoming().build()).get());

        assertThat(Letter.takenFrom(database.outbox()))
                .containsExactly(new Letter(new Destination(TEAM, "D1", null), new Receipt(List.of(request.id()))));
    }

    @Test
    void the_language_and_the_desk_of_a_person_are_remembered() {
        reader.willRead(aReading().language(Language.EN));

        var unused = intake.receive(anIncoming().build()).get();

        assertThat(database.desks().preferencesOf(ASSISTANT).lastWritten()).isEqualTo(Language.EN);
        assertThat(database.desks().preferencesOf(ASSISTANT).lastDesk()).isEqualTo(DESK);
    }

    @Test
    void a_colleague_and_the_manager_may_ask_an_open_desk_and_a_guest_may_not() {
        assertThat(received(intake.receive(anIncoming().from(COLLEAGUE).build()).get())
                        .origin()
                        .asker())
                .isEqualTo(COLLEAGUE);
        assertThat(received(intake.receive(anIncoming().from(desk.manager()).build())
                                .get())
                        .origin()
                        .asker())
                .isEqualTo(desk.manager());
        assertThat(intake.receive(anIncoming().from(guest(COLLEAGUE)).build()).get())
                .isEqualTo(new NoDesk());
        assertThat(intake.take(anIncoming().from(guest(ASSISTANT)).build()).get())
                .isEqualTo(new NoDesk());
        assertThat(database.requests().all(DESK)).hasSize(2);
    }

    @Test
    void the_moment_of_receipt_is_that_of_the_product_clock() {
        clock.tick(Duration.ofHours(2));

        assertThat(received(intake.receive(anIncoming().build()).get()).origin().received())
                .isEqualTo(NOW.plus(Duration.ofHours(2)));
    }

    private static Request received(IntakeOutcome outcome) {
        assertThat(outcome).isInstanceOf(Received.class);
        return ((Received) outcome).requests().get(0);
    }
}
