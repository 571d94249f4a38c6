package nl.ontzorg.requests;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.anIncoming;
import static nl.ontzorg.given.Given.clock;
import static nl.ontzorg.given.Given.ids;
import static nl.ontzorg.given.Given.person;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice.Outcome;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.given.IncomingBuilder;
import nl.ontzorg.given.Letter;
import nl.ontzorg.given.ScriptedReader;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.requests.Origin.Via;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The receipt and later the outcome go to the same place. */
class WhereItAnswersTest {

    private static final Destination TO_THE_PERSON = Destination.person(TEAM, ASSISTANT.user());

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private final Desk desk = aDesk().intakeChannel("C1").build();
    private Intake intake;
    private Reactions reactions;

    @BeforeEach
    void open() {
        intake = new Intake(
                database.desks(), database.requests(), new ScriptedReader(), database.outbox(), ids(), clock());
        reactions = new Reactions(database.desks(), database.requests(), database.outbox(), clock());
        database.desks().save(desk);
    }

    @Test
    void a_direct_message_is_answered_below_it() {
        answersIn(new Destination(TEAM, "D1", null), said(Via.DIRECT_MESSAGE, "D1", "1.1", null));
    }

    @Test
    void a_direct_message_in_a_thread_is_answered_in_that_thread() {
        answersIn(new Destination(TEAM, "D1", "1.0"), said(Via.DIRECT_MESSAGE, "D1", "1.1", "1.0"));
    }

    @ParameterizedTest
    @EnumSource(names = {"MENTION", "INTAKE_CHANNEL"})
    void a_message_in_a_channel_is_answered_in_its_thread(Via via) {
        answersIn(new Destination(TEAM, "C1", "1.1"), said(via, "C1", "1.1", null));
    }

    @ParameterizedTest
    @EnumSource(names = {"MENTION", "INTAKE_CHANNEL"})
    void a_message_in_a_thread_of_a_channel_is_answered_in_that_thread(Via via) {
        answersIn(new Destination(TEAM, "C1", "1.0"), said(via, "C1", "1.1", "1.0"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SHARED", "COMMAND", "SHORTCUT"})
    void a_shared_message_and_a_command_are_answered_to_the_person_and_not_in_the_channel(Via via) {
        answersIn(TO_THE_PERSON, said(via, "C1", "1.1", null).author("UAUTHOR", "Piet"));
    }

    private static IncomingBuilder said(Via via, String channel, String ts, @Nullable String thread) {
        return anIncoming().via(via).in(channel, ts, thread);
    }

    private void answersIn(Destination place, IncomingBuilder said) {
        IntakeOutcome outcome = intake.receive(said.build()).get();
        Request request = ((IntakeOutcome.Received) outcome).requests().get(0);
        reactions.approve(person(desk.manager()), request.id(), null);

        assertThat(Letter.takenFrom(database.outbox()))
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.to()).isEqualTo(place))
                .last()
                .extracting(Letter::notice)
                .isEqualTo(new Outcome(request.id(), 2));
    }
}
