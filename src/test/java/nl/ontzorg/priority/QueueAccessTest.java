package nl.ontzorg.priority;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.COLLEAGUE;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static nl.ontzorg.given.Given.clock;
import static nl.ontzorg.given.Given.guest;
import static nl.ontzorg.given.Given.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.Person;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.desk.Preferences;
import nl.ontzorg.desk.Role;
import nl.ontzorg.given.DeskBuilder;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.priority.QueueFilter.View;
import nl.ontzorg.priority.QueueOutcome.NoDesk;
import nl.ontzorg.priority.QueueOutcome.NoSuchDesk;
import nl.ontzorg.priority.QueueOutcome.NotAllowed;
import nl.ontzorg.priority.QueueOutcome.OfDesk;
import nl.ontzorg.priority.QueueOutcome.OwnRequests;
import nl.ontzorg.priority.QueueOutcome.Unconfirmed;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QueueAccessTest {

    private static final QueueFilter ALL = QueueFilter.of(View.ALL);
    private static final PersonId OTHER_MANAGER = new PersonId(TEAM, "UOTHERMANAGER");

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private Queue queue;

    @BeforeEach
    void open() {
        queue = new Queue(database.desks(), database.requests(), clock());
    }

    @Test
    void manager_and_assistant_see_the_whole_desk_each_in_their_role() {
        Desk desk = saved(aDesk());
        Request request = aRequest().build();
        database.requests().add(request);
        List<Ranked> rows = queue.rows(desk, ALL);

        assertThat(rows).hasSize(1);
        assertThat(seenBy(person(MANAGER))).isEqualTo(new OfDesk(desk, Role.MANAGER, ALL, rows));
        assertThat(seenBy(person(ASSISTANT))).isEqualTo(new OfDesk(desk, Role.ASSISTANT, ALL, rows));
    }

    @Test
    void a_colleague_sees_their_own_requests_only_open_and_closed() {
        saved(aDesk());
        Request own = aRequest().number(1).state(RequestState.APPROVED).build();
        Request forwarded = aRequest()
                .number(2)
                .askedBy(ASSISTANT)
                .requester(COLLEAGUE.user(), "Carla")
                .build();
        Request others = aRequest().number(3).askedBy(ASSISTANT).build();
        List.of(own, forwarded, others).forEach(database.requests()::add);

        OwnRequests seen = (OwnRequests) seenBy(person(COLLEAGUE));

        assertThat(seen.requests()).containsExactlyInAnyOrder(own, forwarded);
    }

    @Test
    void a_colleague_cannot_look_at_a_desk_by_naming_its_manager() {
        saved(aDesk());
        database.requests().add(aRequest().askedBy(ASSISTANT).build());

        assertThat(queue.of(person(COLLEAGUE), ALL, MANAGER.user())).isEqualTo(new OwnRequests(List.of()));
    }

    @Test
    void where_there_is_no_desk_a_colleague_is_told_so() {
        assertThat(seenBy(person(COLLEAGUE))).isEqualTo(new NoDesk());
        saved(aDesk().manager(new PersonId("T2", MANAGER.user())));
        assertThat(seenBy(person(COLLEAGUE)))
                .as("another workspace's desk is no desk here")
                .isEqualTo(new NoDesk());
    }

    @Test
    void before_the_manager_confirmed_nobody_sees_the_queue() {
        Desk desk = saved(aDesk().unconfirmed());
        database.requests().add(aRequest().build());

        assertThat(seenBy(person(ASSISTANT))).isEqualTo(new Unconfirmed(desk));
        assertThat(seenBy(person(MANAGER))).isEqualTo(new Unconfirmed(desk));
    }

    @Test
    void guests_and_bots_see_nothing_whoever_they_were() {
        saved(aDesk());
        database.requests().add(aRequest().build());

        for (PersonId id : List.of(MANAGER, ASSISTANT, COLLEAGUE)) {
            assertThat(seenBy(guest(id))).isEqualTo(new NotAllowed());
        }
    }

    @Test
    void the_same_user_id_in_another_workspace_sees_nothing() {
        saved(aDesk());
        database.requests().add(aRequest().build());

        for (PersonId id : List.of(MANAGER, ASSISTANT, COLLEAGUE)) {
            assertThat(seenBy(person(new PersonId("T2", id.user())))).isEqualTo(new NoDesk());
        }
    }

    @Test
    void an_assistant_of_several_sees_the_desk_last_used_or_the_one_they_name() {
        Desk first = saved(aDesk());
        Desk second = saved(aDesk().id(UUID.randomUUID()).manager(OTHER_MANAGER));
        database.desks().save(Preferences.none(ASSISTANT).havingUsed(second.id()));

        assertThat(((OfDesk) seenBy(person(ASSISTANT))).desk()).isEqualTo(second);
        assertThat(((OfDesk) queue.of(person(ASSISTANT), ALL, MANAGER.user())).desk())
                .isEqualTo(first);
        assertThat(queue.of(person(ASSISTANT), ALL, "UNOBODY")).isEqualTo(new NoSuchDesk());
    }

    @Test
    void an_unconfirmed_desk_does_not_hide_the_one_that_works() {
        Desk first = saved(aDesk());
        Desk waiting =
                saved(aDesk().id(UUID.randomUUID()).manager(OTHER_MANAGER).unconfirmed());
        database.desks().save(Preferences.none(ASSISTANT).havingUsed(waiting.id()));

        assertThat(((OfDesk) seenBy(person(ASSISTANT))).desk()).isEqualTo(first);
        assertThat(queue.of(person(ASSISTANT), ALL, OTHER_MANAGER.user())).isEqualTo(new NoSuchDesk());
    }

    private QueueOutcome seenBy(Person viewer) {
        return queue.of(viewer, ALL, null);
    }

    private Desk saved(DeskBuilder builder) {
        Desk desk = builder.build();
        database.desks().save(desk);
        return desk;
    }
}
