package nl.ontzorg.desk;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.COLLEAGUE;
import static nl.ontzorg.given.Given.DESK;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.guest;
import static nl.ontzorg.given.Given.ids;
import static nl.ontzorg.given.Given.person;
import static nl.ontzorg.given.Letter.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.ontzorg.calendar.WorkingTime;
import nl.ontzorg.delivery.Notice.DeskInvitation;
import nl.ontzorg.delivery.Notice.DeskOpened;
import nl.ontzorg.given.Letter;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeskSetupTest {

    private static final String SECOND_ASSISTANT = "USECOND";
    private static final Person STRANGER = person(new PersonId("T2", MANAGER.user()));

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private DeskBook desks;
    private DeskSetup setup;

    @BeforeEach
    void open() {
        desks = database.desks();
        setup = new DeskSetup(desks, database.outbox(), ids());
    }

    @Test
    void a_desk_that_its_manager_starts_works_at_once_and_the_assistants_hear_it() {
        SetupOutcome outcome = setup.save(person(MANAGER), form(ASSISTANT.user(), SECOND_ASSISTANT));

        Desk desk = desks.ofManager(MANAGER).orElseThrow();
        assertThat(outcome).isEqualTo(new SetupOutcome.Saved(desk));
        assertThat(desk.members()).isEqualTo(new Members(MANAGER, List.of(ASSISTANT.user(), SECOND_ASSISTANT), true));
        assertThat(letters())
                .containsExactly(
                        to(ASSISTANT.user(), new DeskOpened(desk.id())),
                        to(SECOND_ASSISTANT, new DeskOpened(desk.id())));
    }

    @Test
    void a_desk_that_an_assistant_starts_waits_for_the_managers_yes() {
        SetupOutcome outcome = setup.save(person(ASSISTANT), form(ASSISTANT.user()));

        Desk desk = desks.ofManager(MANAGER).orElseThrow();
        assertThat(outcome).isEqualTo(new SetupOutcome.Invited(desk));
        assertThat(desk.members().confirmed()).isFalse();
        assertThat(letters()).containsExactly(to(MANAGER.user(), new DeskInvitation(desk.id())));
    }

    @Test
    void who_starts_a_desk_for_a_manager_becomes_its_assistant() {
        setup.save(person(ASSISTANT), form(SECOND_ASSISTANT));

        assertThat(desks.ofManager(MANAGER).orElseThrow().members().assistants())
                .containsExactly(SECOND_ASSISTANT, ASSISTANT.user());
    }

    @Test
    void the_managers_yes_opens_the_desk_and_tells_the_assistants_once() {
        desks.save(aDesk().unconfirmed().build());

        SetupOutcome outcome = setup.confirm(person(MANAGER), DESK);
        SetupOutcome again = setup.confirm(person(MANAGER), DESK);

        assertThat(outcome)
                .isEqualTo(new SetupOutcome.Confirmed(aDesk().build()))
                .isEqualTo(again);
        assertThat(desks.find(TEAM, DESK)).contains(aDesk().build());
        assertThat(letters()).containsExactly(to(ASSISTANT.user(), new DeskOpened(DESK)));
    }

    @Test
    void nobody_else_can_say_yes_for_the_manager() {
        Desk desk = aDesk().unconfirmed().build();
        desks.save(desk);

        for (Person other : List.of(person(ASSISTANT), person(COLLEAGUE), STRANGER, guest(MANAGER))) {
            assertThat(setup.confirm(other, DESK)).isEqualTo(new SetupOutcome.NotAllowed());
        }
        assertThat(setup.confirm(person(MANAGER), UUID.randomUUID())).isEqualTo(new SetupOutcome.NotAllowed());
        assertThat(desks.find(TEAM, DESK)).contains(desk);
        assertThat(letters()).isEmpty();
    }

    @Test
    void an_assistant_may_change_the_desk_but_not_who_assists() {
        desks.save(aDesk().houseRule("decision", "1 week").build());

        SetupOutcome changed = setup.save(person(ASSISTANT), form(ASSISTANT.user()));
        SetupOutcome refused = setup.save(person(ASSISTANT), form(ASSISTANT.user(), SECOND_ASSISTANT));

        Desk desk = desks.ofManager(MANAGER).orElseThrow();
        assertThat(changed).isEqualTo(new SetupOutcome.Saved(desk));
        assertThat(refused).isEqualTo(new SetupOutcome.OnlyTheManager());
        assertThat(desk.portfolio()).extracting(PortfolioTopic::topic).containsExactly("privacy");
        assertThat(desk.houseRules()).as("what the form does not show stays").hasSize(1);
        assertThat(desk.members().assistants()).containsExactly(ASSISTANT.user());
        assertThat(letters()).isEmpty();
    }

    @Test
    void an_assistant_cannot_leave_the_other_one_out_either() {
        desks.save(aDesk().assistants(ASSISTANT.user(), SECOND_ASSISTANT).build());

        assertThat(setup.save(person(ASSISTANT), form(ASSISTANT.user()))).isEqualTo(new SetupOutcome.OnlyTheManager());
        assertThat(setup.save(person(ASSISTANT), form(SECOND_ASSISTANT, ASSISTANT.user())))
                .as("the same people in another order")
                .isInstanceOf(SetupOutcome.Saved.class);
    }

    @Test
    void the_manager_may_add_and_remove_assistants() {
        desks.save(aDesk().build());

        SetupOutcome outcome = setup.save(person(MANAGER), form(SECOND_ASSISTANT));

        assertThat(outcome).isInstanceOf(SetupOutcome.Saved.class);
        assertThat(desks.ofManager(MANAGER).orElseThrow().members().assistants())
                .containsExactly(SECOND_ASSISTANT);
    }

    @Test
    void an_assistant_whom_the_manager_adds_later_hears_it_and_the_others_not_again() {
        desks.save(aDesk().build());

        setup.save(person(MANAGER), form(ASSISTANT.user(), SECOND_ASSISTANT));

        assertThat(letters()).containsExactly(to(SECOND_ASSISTANT, new DeskOpened(DESK)));
    }

    @Test
    void a_manager_who_fills_in_the_desk_that_waits_for_them_says_yes_with_it() {
        desks.save(aDesk().unconfirmed().build());

        SetupOutcome outcome = setup.save(person(MANAGER), form(ASSISTANT.user()));

        Desk desk = desks.ofManager(MANAGER).orElseThrow();
        assertThat(outcome).isEqualTo(new SetupOutcome.Saved(desk));
        assertThat(desk.members().confirmed()).isTrue();
        assertThat(letters()).containsExactly(to(ASSISTANT.user(), new DeskOpened(DESK)));
    }

    @Test
    void before_the_yes_an_assistant_may_still_change_who_assists_and_the_manager_is_asked_again() {
        setup.save(person(ASSISTANT), form(ASSISTANT.user()));
        UUID id = desks.ofManager(MANAGER).orElseThrow().id();

        SetupOutcome outcome = setup.save(person(ASSISTANT), form(SECOND_ASSISTANT));
        setup.save(person(ASSISTANT), form(SECOND_ASSISTANT, ASSISTANT.user()));

        assertThat(outcome).isInstanceOf(SetupOutcome.Invited.class);
        assertThat(desks.ofManager(MANAGER).orElseThrow().members())
                .isEqualTo(new Members(MANAGER, List.of(SECOND_ASSISTANT, ASSISTANT.user()), false));
        assertThat(letters())
                .as("a yes is to these people, so the manager is asked again, once")
                .containsExactly(
                        to(MANAGER.user(), new DeskInvitation(id)), to(MANAGER.user(), new DeskInvitation(id)));
    }

    @Test
    void a_desk_is_not_for_others_to_change() {
        Desk desk = aDesk().build();
        desks.save(desk);

        assertThat(setup.save(person(COLLEAGUE), form(COLLEAGUE.user()))).isEqualTo(new SetupOutcome.Taken());
        assertThat(setup.save(guest(MANAGER), form(ASSISTANT.user()))).isEqualTo(new SetupOutcome.NotAllowed());
        assertThat(desks.all()).containsExactly(desk);
    }

    @Test
    void the_same_ids_in_another_workspace_make_another_desk() {
        desks.save(aDesk().build());

        assertThat(setup.save(STRANGER, form(ASSISTANT.user()))).isInstanceOf(SetupOutcome.Saved.class);
        assertThat(desks.inTeam("T2")).hasSize(1);
        assertThat(desks.inTeam(TEAM)).containsExactly(aDesk().build());
    }

    @Test
    void nobody_starts_a_desk_with_the_manager_as_assistant() {
        assertThat(setup.save(person(MANAGER), form(MANAGER.user()))).isEqualTo(new SetupOutcome.NotAllowed());
        assertThat(desks.all()).isEmpty();
    }

    @Test
    void the_desk_somebody_would_change_is_their_own_first_and_then_one_they_assist_at() {
        Desk assisted = aDesk().build();
        Desk own = aDesk().id(UUID.randomUUID())
                .manager(ASSISTANT)
                .assistants(SECOND_ASSISTANT)
                .build();
        desks.save(assisted);

        assertThat(setup.deskOf(person(ASSISTANT))).contains(assisted);
        desks.save(own);
        assertThat(setup.deskOf(person(ASSISTANT))).contains(own);
        assertThat(setup.deskOf(person(COLLEAGUE))).isEmpty();
        assertThat(setup.deskOf(guest(ASSISTANT))).isEmpty();
    }

    @Test
    void a_chosen_language_leaves_what_else_is_known_of_a_person() {
        desks.save(Preferences.none(ASSISTANT).havingUsed(DESK).havingWritten(Language.NL));

        setup.chooseLanguage(person(ASSISTANT), Language.EN);

        assertThat(desks.preferencesOf(ASSISTANT))
                .isEqualTo(new Preferences(ASSISTANT, Language.EN, Language.NL, DESK));
    }

    private List<Letter> letters() {
        return Letter.takenFrom(database.outbox());
    }

    private static DeskForm form(String... assistants) {
        return new DeskForm(
                MANAGER.user(),
                List.of(assistants),
                WorkingTime.office(),
                new DeskPolicy(Language.NL, null, OpenTo.EVERYONE, TellRequesters.ASK),
                List.of(new PortfolioTopic("privacy", 3, List.of("AVG"), null)));
    }
}
