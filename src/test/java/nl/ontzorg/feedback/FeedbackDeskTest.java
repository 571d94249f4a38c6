package nl.ontzorg.feedback;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.COLLEAGUE;
import static nl.ontzorg.given.Given.DESK;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.TUESDAY;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static nl.ontzorg.given.Given.at;
import static nl.ontzorg.given.Given.guest;
import static nl.ontzorg.given.Given.ids;
import static nl.ontzorg.given.Given.person;
import static nl.ontzorg.given.Letter.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.ontzorg.delivery.Notice.FeedbackAnswered;
import nl.ontzorg.delivery.Notice.FeedbackGiven;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.Person;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.desk.Preferences;
import nl.ontzorg.feedback.FeedbackNote.Answer;
import nl.ontzorg.feedback.FeedbackNote.Pair;
import nl.ontzorg.feedback.FeedbackNote.Words;
import nl.ontzorg.feedback.FeedbackOutcome.AlreadyAnswered;
import nl.ontzorg.feedback.FeedbackOutcome.Answered;
import nl.ontzorg.feedback.FeedbackOutcome.Given;
import nl.ontzorg.feedback.FeedbackOutcome.NobodyToTell;
import nl.ontzorg.feedback.FeedbackOutcome.NotAllowed;
import nl.ontzorg.given.Letter;
import nl.ontzorg.given.SettableClock;
import nl.ontzorg.given.TemporaryDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FeedbackDeskTest {

    private static final String SECOND = "USECOND";
    private static final PersonId OTHER_MANAGER = new PersonId(TEAM, "UOTHERMANAGER");

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private final SettableClock clock = new SettableClock();
    private FeedbackDesk feedback;

    @BeforeEach
    void open() {
        feedback = new FeedbackDesk(
                database.desks(),
                database.feedback(),
                new DeskFigures(database.requests()),
                database.outbox(),
                ids(),
                clock);
        database.desks().save(aDesk().build());
    }

    @Test
    void an_assistant_gives_the_manager_a_note_with_the_figures_of_that_moment() {
        database.requests().add(aRequest().build());

        FeedbackNote note = given(feedback.give(person(ASSISTANT), null, "  Stukken blijven liggen. "));

        assertThat(note.people()).isEqualTo(new Pair(ASSISTANT, MANAGER));
        assertThat(note.words()).isEqualTo(new Words("Stukken blijven liggen.", new Figures(1, 0, 0, 0)));
        assertThat(note.given()).isEqualTo(NOW);
        assertThat(note.isAnswered()).isFalse();
        assertThat(database.feedback().find(TEAM, note.id())).contains(note);
        assertThat(letters()).containsExactly(to(MANAGER.user(), new FeedbackGiven(note.id())));
    }

    @Test
    void a_manager_gives_the_only_assistant_a_note_without_naming_them() {
        FeedbackNote note = given(feedback.give(person(MANAGER), null, "Fijn gedaan."));

        assertThat(note.people()).isEqualTo(new Pair(MANAGER, ASSISTANT));
        assertThat(letters()).containsExactly(to(ASSISTANT.user(), new FeedbackGiven(note.id())));
    }

    @Test
    void a_manager_of_several_assistants_gives_it_to_the_one_they_name() {
        database.desks().save(aDesk().assistants(ASSISTANT.user(), SECOND).build());

        FeedbackNote note = given(feedback.give(person(MANAGER), SECOND, "Fijn gedaan."));

        assertThat(note.people().receiver()).isEqualTo(new PersonId(TEAM, SECOND));
        assertThat(letters()).containsExactly(to(SECOND, new FeedbackGiven(note.id())));
    }

    @Test
    void a_note_for_one_of_several_never_goes_to_whoever_comes_first() {
        database.desks().save(aDesk().assistants(ASSISTANT.user(), SECOND).build());

        assertThat(feedback.give(person(MANAGER), null, "Fijn gedaan.")).isEqualTo(new NobodyToTell());

        assertThat(database.feedback().all(DESK)).isEmpty();
        assertThat(letters()).isEmpty();
    }

    @Test
    void nobody_gets_a_note_who_is_not_the_other_of_the_pair() {
        assertThat(feedback.give(person(MANAGER), COLLEAGUE.user(), "Tja.")).isEqualTo(new NobodyToTell());
        assertThat(feedback.give(person(ASSISTANT), ASSISTANT.user(), "Tja.")).isEqualTo(new NobodyToTell());
        database.desks().save(aDesk().assistants().build());
        assertThat(feedback.give(person(MANAGER), null, "Tja.")).isEqualTo(new NobodyToTell());
        assertThat(letters()).isEmpty();
    }

    @Test
    void an_assistant_of_several_managers_gives_it_to_the_one_they_name_else_to_that_of_the_desk_last_used() {
        Desk other = aDesk().id(UUID.randomUUID()).manager(OTHER_MANAGER).build();
        database.desks().save(other);
        database.desks().save(Preferences.none(ASSISTANT).havingUsed(other.id()));

        FeedbackNote unnamed = given(feedback.give(person(ASSISTANT), null, "Fijn."));
        FeedbackNote named = given(feedback.give(person(ASSISTANT), MANAGER.user(), "Fijn."));

        assertThat(unnamed.people().receiver()).isEqualTo(OTHER_MANAGER);
        assertThat(unnamed.desk()).isEqualTo(other.id());
        assertThat(named.people().receiver()).isEqualTo(MANAGER);
        assertThat(named.desk()).isEqualTo(DESK);
    }

    @Test
    void only_the_pair_of_a_confirmed_desk_gives_feedback() {
        for (Person other : List.of(
                person(COLLEAGUE), guest(ASSISTANT), guest(MANAGER), person(new PersonId("T2", ASSISTANT.user())))) {
            assertThat(feedback.give(other, null, "Tja.")).isEqualTo(new NotAllowed());
            assertThat(feedback.preview(other)).isEmpty();
        }
        database.desks().save(aDesk().unconfirmed().build());
        assertThat(feedback.give(person(ASSISTANT), null, "Tja.")).isEqualTo(new NotAllowed());
        assertThat(feedback.give(person(MANAGER), null, "Tja.")).isEqualTo(new NotAllowed());
        assertThat(letters()).isEmpty();
    }

    @Test
    void a_note_says_something() {
        assertThat(feedback.give(person(ASSISTANT), null, " \n ")).isEqualTo(new NotAllowed());
    }

    @Test
    void before_giving_a_person_sees_who_it_can_be_for_and_the_figures_that_go_with_it() {
        Desk desk = aDesk().assistants(ASSISTANT.user(), SECOND).build();
        database.desks().save(desk);
        database.requests().add(aRequest().build());
        Figures figures = new Figures(1, 0, 0, 0);

        assertThat(feedback.preview(person(MANAGER)))
                .contains(new FeedbackDesk.Preview(desk, List.of(ASSISTANT.user(), SECOND), figures));
        assertThat(feedback.preview(person(ASSISTANT)))
                .contains(new FeedbackDesk.Preview(desk, List.of(MANAGER.user()), figures));
        assertThat(letters()).isEmpty();
    }

    @Test
    void the_figures_of_a_note_stay_as_they_were() {
        FeedbackNote note = given(feedback.give(person(ASSISTANT), null, "Fijn."));
        database.requests().add(aRequest().build());
        clock.set(at(TUESDAY, 9, 0));
        feedback.answer(person(MANAGER), note.id(), "Dank.");

        FeedbackNote kept = database.feedback().find(TEAM, note.id()).orElseThrow();

        assertThat(kept.words()).isEqualTo(note.words());
        assertThat(kept.given()).isEqualTo(NOW);
    }

    @Test
    void the_receiver_answers_and_the_giver_hears_it() {
        FeedbackNote note = given(feedback.give(person(ASSISTANT), null, "Stukken blijven liggen."));
        letters();
        clock.tick(Duration.ofHours(3));

        FeedbackOutcome outcome = feedback.answer(person(MANAGER), note.id(), " Je hebt gelijk. ");

        FeedbackNote kept = database.feedback().find(TEAM, note.id()).orElseThrow();
        assertThat(outcome).isEqualTo(new Answered(kept));
        assertThat(kept.answer()).isEqualTo(new Answer(NOW.plus(Duration.ofHours(3)), "Je hebt gelijk."));
        assertThat(letters()).containsExactly(to(ASSISTANT.user(), new FeedbackAnswered(note.id())));
    }

    @Test
    void the_receiver_may_say_only_that_it_was_read() {
        FeedbackNote note = given(feedback.give(person(ASSISTANT), null, "Fijn."));
        letters();

        assertThat(((Answered) feedback.acknowledge(person(MANAGER), note.id()))
                        .note()
                        .answer())
                .isEqualTo(new Answer(NOW, null));
        assertThat(letters()).containsExactly(to(ASSISTANT.user(), new FeedbackAnswered(note.id())));
    }

    @Test
    void an_answer_without_words_says_only_that_it_was_read() {
        FeedbackNote note = given(feedback.give(person(ASSISTANT), null, "Fijn."));

        assertThat(((Answered) feedback.answer(person(MANAGER), note.id(), "  "))
                        .note()
                        .answer())
                .isEqualTo(new Answer(NOW, null));
    }

    @Test
    void the_first_answer_stands() {
        FeedbackNote note = given(feedback.give(person(ASSISTANT), null, "Fijn."));
        feedback.acknowledge(person(MANAGER), note.id());
        FeedbackNote answered = database.feedback().find(TEAM, note.id()).orElseThrow();
        letters();

        assertThat(feedback.answer(person(MANAGER), note.id(), "Toch nog iets"))
                .isEqualTo(new AlreadyAnswered(answered));
        assertThat(feedback.acknowledge(person(MANAGER), note.id())).isEqualTo(new AlreadyAnswered(answered));

        assertThat(database.feedback().find(TEAM, note.id())).contains(answered);
        assertThat(letters()).isEmpty();
    }

    @Test
    void only_its_receiver_answers_a_note() {
        FeedbackNote note = given(feedback.give(person(ASSISTANT), null, "Fijn."));
        letters();

        for (Person other : List.of(
                person(ASSISTANT), person(COLLEAGUE), guest(MANAGER), person(new PersonId("T2", MANAGER.user())))) {
            assertThat(feedback.answer(other, note.id(), "Ja")).isEqualTo(new NotAllowed());
            assertThat(feedback.acknowledge(other, note.id())).isEqualTo(new NotAllowed());
        }
        assertThat(feedback.acknowledge(person(MANAGER), UUID.randomUUID())).isEqualTo(new NotAllowed());
        assertThat(database.feedback().find(TEAM, note.id())).contains(note);
        assertThat(letters()).isEmpty();
    }

    private static FeedbackNote given(FeedbackOutcome outcome) {
        assertThat(outcome).isInstanceOf(Given.class);
        return ((Given) outcome).note();
    }

    private List<Letter> letters() {
        return Letter.takenFrom(database.outbox());
    }
}
