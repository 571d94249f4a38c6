package nl.ontzorg.storage;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.COLLEAGUE;
import static nl.ontzorg.given.Given.DESK;
import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.aDesk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import nl.ontzorg.calendar.WorkingHours;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.desk.OpenTo;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.desk.Preferences;
import nl.ontzorg.desk.TellRequesters;
import nl.ontzorg.given.Engine;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class DeskBookTest {

    private static final UUID SECOND = UUID.fromString("01900000-0000-7000-8000-000000000002");
    private static final PersonId OTHER_MANAGER = new PersonId(TEAM, "UOTHER");

    @RegisterExtension
    final TemporaryDatabase database;

    private DeskBook desks;

    DeskBookTest(Engine engine) {
        database = new TemporaryDatabase(engine);
    }

    @BeforeEach
    void open() {
        desks = database.desks();
    }

    @Test
    void gives_a_desk_back_exactly_as_it_was_saved() {
        Desk desk = aDesk().assistants("U9", "U1")
                .unconfirmed()
                .zone("Europe/London")
                .hours(WorkingHours.parse(Map.of("mon-thu", "08:30-17:30", "fri", "08:30-16:00")))
                .language(Language.EN)
                .intakeChannel("C1")
                .openTo(OpenTo.ASSISTANTS)
                .tellRequesters(TellRequesters.NEVER)
                .topic("privacy", 3, "AVG", "gegevens \"bescherming\"")
                .hotTopic("begroting", 1, FRIDAY)
                .houseRule("decision", "3 working days")
                .build();

        desks.save(desk);

        assertThat(desks.find(TEAM, DESK)).contains(desk);
    }

    @Test
    void replaces_a_desk_with_all_that_belonged_to_it() {
        desks.save(aDesk().assistants("U1", "U2")
                .topic("privacy", 3)
                .houseRule("decision", "1 week")
                .build());
        Desk other = aDesk().assistants("U2", "U3").topic("wonen", 1).build();

        desks.save(other);

        assertThat(desks.all()).containsExactly(other);
        assertThat(desks.ofMember(new PersonId(TEAM, "U1"))).isEmpty();
    }

    @Test
    void finds_desks_by_their_people_and_their_intake_channel() {
        Desk first = aDesk().intakeChannel("C1").build();
        Desk second = aDesk().id(SECOND).manager(OTHER_MANAGER).unconfirmed().build();
        desks.save(first);
        desks.save(second);

        assertThat(desks.ofManager(MANAGER)).contains(first);
        assertThat(desks.ofManager(ASSISTANT)).isEmpty();
        assertThat(desks.ofMember(MANAGER)).containsExactly(first);
        assertThat(desks.ofMember(ASSISTANT)).containsExactly(first, second);
        assertThat(desks.ofMember(COLLEAGUE)).isEmpty();
        assertThat(desks.ofIntakeChannel(TEAM, "C1")).contains(first);
        assertThat(desks.ofIntakeChannel(TEAM, "C2")).isEmpty();
        assertThat(desks.inTeam(TEAM)).containsExactly(first, second);
    }

    @Test
    void never_finds_a_desk_of_another_workspace_by_the_same_ids() {
        desks.save(aDesk().intakeChannel("C1").build());

        assertThat(desks.find("T2", DESK)).isEmpty();
        assertThat(desks.ofManager(new PersonId("T2", MANAGER.user()))).isEmpty();
        assertThat(desks.ofMember(new PersonId("T2", ASSISTANT.user()))).isEmpty();
        assertThat(desks.ofIntakeChannel("T2", "C1")).isEmpty();
        assertThat(desks.inTeam("T2")).isEmpty();
    }

    @Test
    void never_lets_another_workspace_take_over_a_desk_by_its_id() {
        Desk desk = aDesk().build();
        desks.save(desk);
        Desk thief = aDesk().manager(new PersonId("T2", "U1")).build();

        assertThatThrownBy(() -> desks.save(thief)).isInstanceOf(StorageException.class);

        assertThat(desks.all()).containsExactly(desk);
    }

    @Test
    void keeps_one_desk_for_each_manager() {
        desks.save(aDesk().build());

        assertThatThrownBy(() -> desks.save(aDesk().id(SECOND).build())).isInstanceOf(StorageException.class);
    }

    @Test
    void remembers_what_a_person_chose() {
        Preferences chosen = Preferences.none(ASSISTANT)
                .choosing(Language.EN)
                .havingWritten(Language.NL)
                .havingUsed(DESK);

        desks.save(Preferences.none(ASSISTANT).choosing(Language.NL));
        desks.save(chosen);

        assertThat(desks.preferencesOf(ASSISTANT)).isEqualTo(chosen);
        PersonId namesake = new PersonId("T2", ASSISTANT.user());
        assertThat(desks.preferencesOf(namesake)).isEqualTo(Preferences.none(namesake));
    }
}
