package nl.ontzorg.requests;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.COLLEAGUE;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.anIncoming;
import static nl.ontzorg.given.Given.guest;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.OpenTo;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.desk.Preferences;
import nl.ontzorg.given.DeskBuilder;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.requests.Origin.Via;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeskChoiceTest {

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private DeskChoice choice;

    @BeforeEach
    void open() {
        choice = new DeskChoice(database.desks());
    }

    @Test
    void it_is_for_the_persons_own_desk_also_when_others_are_open() {
        Desk own = saved(aDesk());
        saved(otherDesk().assistants());

        assertThat(choice.of(anIncoming().from(ASSISTANT).build())).containsExactly(own);
        assertThat(choice.of(anIncoming().from(MANAGER).build())).containsExactly(own);
    }

    @Test
    void of_several_own_desks_it_is_for_the_one_last_used() {
        Desk first = saved(aDesk());
        Desk second = saved(otherDesk());

        assertThat(choice.of(anIncoming().from(ASSISTANT).build())).containsExactly(first);
        database.desks().save(Preferences.none(ASSISTANT).havingUsed(second.id()));
        assertThat(choice.of(anIncoming().from(ASSISTANT).build())).containsExactly(second);
    }

    @Test
    void a_last_desk_that_is_no_longer_ones_own_does_not_count() {
        Desk own = saved(aDesk());
        Desk left = saved(otherDesk().assistants());
        database.desks().save(Preferences.none(ASSISTANT).havingUsed(left.id()));

        assertThat(choice.of(anIncoming().from(ASSISTANT).build())).containsExactly(own);
    }

    @Test
    void an_own_desk_that_waits_for_its_manager_takes_nothing_yet() {
        saved(aDesk().unconfirmed());

        assertThat(choice.of(anIncoming().from(ASSISTANT).build())).isEmpty();
    }

    @Test
    void for_a_colleague_it_is_the_one_desk_that_is_open() {
        Desk open = saved(aDesk());
        saved(otherDesk().openTo(OpenTo.ASSISTANTS));

        assertThat(choice.of(anIncoming().from(COLLEAGUE).build())).containsExactly(open);
    }

    @Test
    void a_colleague_has_to_say_when_several_desks_are_open() {
        Desk first = saved(aDesk());
        Desk second = saved(otherDesk());

        assertThat(choice.of(anIncoming().from(COLLEAGUE).build())).containsExactly(first, second);
    }

    @Test
    void no_desk_takes_it_from_a_guest_or_from_elsewhere() {
        saved(aDesk());

        assertThat(choice.of(anIncoming().from(guest(COLLEAGUE)).build())).isEmpty();
        assertThat(choice.of(anIncoming().from(guest(ASSISTANT)).build())).isEmpty();
        assertThat(choice.of(
                        anIncoming().from(new PersonId("T2", ASSISTANT.user())).build()))
                .isEmpty();
    }

    @Test
    void in_an_intake_channel_it_is_for_the_desk_of_that_channel_whoever_says_it() {
        saved(aDesk());
        Desk ofChannel = saved(otherDesk().assistants().intakeChannel("C1"));

        assertThat(inChannel("C1", ASSISTANT)).containsExactly(ofChannel);
        assertThat(inChannel("C1", COLLEAGUE)).containsExactly(ofChannel);
        assertThat(inChannel("C2", ASSISTANT)).isEmpty();
    }

    @Test
    void an_intake_channel_of_a_closed_desk_takes_nothing_from_a_colleague() {
        saved(aDesk().openTo(OpenTo.ASSISTANTS).intakeChannel("C1"));

        assertThat(inChannel("C1", COLLEAGUE)).isEmpty();
        assertThat(inChannel("C1", ASSISTANT)).hasSize(1);
    }

    private List<Desk> inChannel(String channel, PersonId from) {
        return choice.of(anIncoming()
                .from(from)
                .via(Via.INTAKE_CHANNEL)
                .in(channel, "1.1", null)
                .build());
    }

    private Desk saved(DeskBuilder builder) {
        Desk desk = builder.build();
        database.desks().save(desk);
        return desk;
    }

    private static DeskBuilder otherDesk() {
        return aDesk().id(UUID.fromString("01900000-0000-7000-8000-000000000002"))
                .manager(new PersonId(TEAM, "UOTHERMANAGER"));
    }
}
