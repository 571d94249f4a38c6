package nl.ontzorg.storage;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.COLLEAGUE;
import static nl.ontzorg.given.Given.DESK;
import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.MONDAY;
import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.TUESDAY;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static nl.ontzorg.given.Given.at;
import static nl.ontzorg.given.Given.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.given.Engine;
import nl.ontzorg.given.RequestBuilder;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.language.Language;
import nl.ontzorg.requests.Candidate;
import nl.ontzorg.requests.Correction;
import nl.ontzorg.requests.Incoming;
import nl.ontzorg.requests.Origin.Via;
import nl.ontzorg.requests.Place;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestBook;
import nl.ontzorg.requests.RequestEvent;
import nl.ontzorg.requests.RequestEvent.Step;
import nl.ontzorg.requests.RequestState;
import nl.ontzorg.requests.Requester;
import nl.ontzorg.understanding.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class RequestBookTest {

    private static final Desk OTHER_DESK = aDesk().id(UUID.fromString("01900000-0000-7000-8000-000000000002"))
            .manager(new PersonId("T2", "UMANAGER"))
            .build();

    @RegisterExtension
    final TemporaryDatabase database;

    private RequestBook book;

    RequestBookTest(Engine engine) {
        database = new TemporaryDatabase(engine);
    }

    @BeforeEach
    void open() {
        database.desks().save(aDesk().build());
        database.desks().save(OTHER_DESK);
        book = database.requests();
    }

    @Test
    void gives_a_request_back_exactly_as_it_was_added() {
        Request request = aRequest()
                .number(127)
                .askedBy(ASSISTANT)
                .requester(null, "mevrouw O'Neill; DROP TABLE request")
                .via(Via.SHARED)
                .place(new Place("C7", "1795420800.000100", "1795420700.000200", "https://example.org/p1"))
                .received(Instant.parse("2026-11-23T08:00:00.123456Z"))
                .written(Instant.parse("2026-11-20T16:59:59Z"))
                .text("Kun je vóór vrijdag\nakkoord geven? 👍")
                .title("Akkoord \"begroting\"")
                .kind(Kind.DOCUMENT)
                .topics("begroting", "de \"raad\"")
                .language(Language.EN)
                .due(Moment.at(FRIDAY.atTime(14, 30)))
                .dueInWords("vóór vrijdag half drie")
                .event(Moment.on(FRIDAY))
                .snoozedUntil(at(TUESDAY, 9, 0))
                .lift(-2)
                .since(at(MONDAY, 9, 30))
                .build();

        book.add(request);

        assertThat(book.find(TEAM, request.id())).contains(request);
    }

    @Test
    void gives_back_a_request_of_which_little_is_known() {
        Request request = aRequest()
                .requester(null, null)
                .place(new Place("D1", null, null, null))
                .topics()
                .build();

        book.add(request);

        assertThat(book.find(TEAM, request.id())).contains(request);
    }

    @Test
    void replaces_everything_of_a_request_but_its_identity() {
        RequestBuilder request = aRequest().due(FRIDAY);
        book.add(request.build());
        Request changed = request.title("Anders")
                .kind(Kind.MEETING)
                .delegatedTo("U5")
                .due(TUESDAY)
                .lift(1)
                .since(at(TUESDAY, 10, 0))
                .build();

        book.update(changed);

        assertThat(book.find(TEAM, changed.id())).contains(changed);
    }

    @Test
    void refuses_to_change_a_request_that_is_not_there() {
        assertThatThrownBy(() -> book.update(aRequest().build()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("no request");
    }

    @Test
    void numbers_the_requests_of_each_desk_from_one() {
        assertThat(book.nextNumber(DESK)).isEqualTo(1);
        assertThat(book.nextNumber(DESK)).isEqualTo(2);
        assertThat(book.nextNumber(OTHER_DESK.id())).isEqualTo(1);
    }

    @Test
    void goes_on_numbering_after_the_desk_was_changed() {
        book.nextNumber(DESK);

        database.desks().save(aDesk().language(Language.EN).build());

        assertThat(book.nextNumber(DESK)).isEqualTo(2);
    }

    @Test
    void has_no_number_for_a_desk_that_is_not_there() {
        assertThatThrownBy(() -> book.nextNumber(UUID.randomUUID()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("no desk");
    }

    @Test
    void never_gives_two_requests_of_a_desk_the_same_number() {
        book.add(aRequest().number(1).build());

        assertThatThrownBy(() -> book.add(aRequest().number(1).build())).isInstanceOf(StorageException.class);
    }

    @Test
    void lists_what_is_open_with_the_oldest_first() {
        Request waiting = add(1, aRequest().received(NOW));
        Request snoozed =
                add(2, aRequest().received(NOW.minus(Duration.ofMillis(1))).snoozedUntil(at(FRIDAY, 9, 0)));
        Request delegated =
                add(3, aRequest().received(NOW.minus(Duration.ofDays(2))).delegatedTo("U5"));
        add(4, aRequest().state(RequestState.ANSWERED));
        add(5, aRequest().state(RequestState.APPROVED));
        add(6, aRequest().state(RequestState.REJECTED));
        add(7, aRequest().state(RequestState.DONE));
        add(8, aRequest().state(RequestState.WITHDRAWN));
        add(1, aRequest().at(OTHER_DESK));

        assertThat(book.open(DESK)).containsExactly(delegated, snoozed, waiting);
    }

    @Test
    void lists_what_was_closed_since_a_moment_with_the_latest_first() {
        Request approved = add(1, aRequest().state(RequestState.APPROVED).since(at(MONDAY, 9, 0)));
        Request rejected = add(2, aRequest().state(RequestState.REJECTED).since(at(MONDAY, 11, 0)));
        add(3, aRequest().state(RequestState.DONE).since(at(MONDAY, 9, 0).minusNanos(1000)));
        add(4, aRequest().delegatedTo("U5").since(at(MONDAY, 12, 0)));

        assertThat(book.closedSince(DESK, at(MONDAY, 9, 0))).containsExactly(rejected, approved);
    }

    @Test
    void lists_what_a_person_told_or_asked_with_the_latest_first() {
        Request told = add(1, aRequest().askedBy(COLLEAGUE).received(at(MONDAY, 9, 0)));
        Request asked = add(
                2,
                aRequest()
                        .askedBy(ASSISTANT)
                        .requester(COLLEAGUE.user(), null)
                        .received(at(MONDAY, 10, 0))
                        .state(RequestState.DONE));
        Request another = add(3, aRequest().askedBy(ASSISTANT).received(at(MONDAY, 8, 0)));
        add(1, aRequest().at(OTHER_DESK).askedBy(new PersonId("T2", COLLEAGUE.user())));

        assertThat(book.askedBy(COLLEAGUE, 10)).containsExactly(asked, told);
        assertThat(book.askedBy(COLLEAGUE, 1)).containsExactly(asked);
        assertThat(book.askedBy(ASSISTANT, 10)).containsExactly(asked, another);
    }

    @Test
    void lists_every_request_of_a_desk_by_its_number() {
        Request tenth = add(10, aRequest());
        Request ninth = add(9, aRequest().state(RequestState.DONE));
        add(1, aRequest().at(OTHER_DESK));

        assertThat(book.all(DESK)).containsExactly(ninth, tenth);
    }

    @Test
    void never_finds_or_changes_a_request_from_another_workspace_by_its_id() {
        Request request = add(1, aRequest());
        Request foreign =
                aRequest().id(request.id()).at(OTHER_DESK).title("Overgenomen").build();

        assertThat(book.find("T2", request.id())).isEmpty();
        assertThatThrownBy(() -> book.update(foreign)).isInstanceOf(StorageException.class);
        assertThat(book.find(TEAM, request.id())).contains(request);
    }

    @Test
    void keeps_the_history_of_each_request_with_numbered_steps() {
        Request request = add(1, aRequest());
        Request other = add(2, aRequest());

        RequestEvent received = book.record(request.id(), NOW, null, Step.RECEIVED, null);
        book.record(other.id(), NOW, MANAGER.user(), Step.DONE, null);
        RequestEvent answered = book.record(request.id(), at(TUESDAY, 9, 0), MANAGER.user(), Step.ANSWERED, "Ja, doen");

        assertThat(received).isEqualTo(new RequestEvent(request.id(), 1, NOW, null, Step.RECEIVED, null));
        assertThat(answered.number()).isEqualTo(2);
        assertThat(book.history(request.id())).containsExactly(received, answered);
        assertThat(book.history(UUID.randomUUID())).isEmpty();
    }

    @Test
    void never_changes_a_step_of_the_history() {
        Request request = add(1, aRequest());
        book.record(request.id(), NOW, MANAGER.user(), Step.APPROVED, null);

        assertThatThrownBy(() -> Sql.run(database, "UPDATE request_event SET taken_by = 'UX'"))
                .hasMessageContaining("never changed");
    }

    @Test
    void has_no_history_for_a_request_that_is_not_there() {
        assertThatThrownBy(() -> book.record(UUID.randomUUID(), NOW, null, Step.RECEIVED, null))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("no request");
    }

    @Test
    void knows_when_steps_of_a_sort_were_taken_at_one_desk_since_a_moment() {
        Request request = add(1, aRequest());
        Request elsewhere = add(1, aRequest().at(OTHER_DESK));
        book.record(request.id(), at(MONDAY, 8, 59), null, Step.NUDGED, null);
        book.record(request.id(), at(MONDAY, 9, 0), null, Step.NUDGED, null);
        book.record(request.id(), at(MONDAY, 10, 0), null, Step.NUDGED, null);
        book.record(request.id(), at(MONDAY, 10, 0), null, Step.ESCALATED, null);
        book.record(elsewhere.id(), at(MONDAY, 10, 0), null, Step.NUDGED, null);

        assertThat(book.timesOf(DESK, Step.NUDGED, at(MONDAY, 9, 0)))
                .containsExactly(at(MONDAY, 9, 0), at(MONDAY, 10, 0));
    }

    @Test
    void keeps_the_corrections_of_each_request_in_their_order() {
        Request request = add(1, aRequest());
        Correction dated = new Correction(request.id(), NOW, ASSISTANT.user(), "deadline", null, "2026-11-27");
        Correction undated = new Correction(request.id(), NOW, MANAGER.user(), "deadline", "2026-11-27", null);

        book.record(dated);
        book.record(undated);

        assertThat(book.corrections(request.id())).containsExactly(dated, undated);
    }

    @Test
    void keeps_what_it_is_unsure_about_until_it_is_forgotten() {
        Candidate bare = new Candidate(UUID.randomUUID(), null, incoming(null));
        Candidate forwarded = new Candidate(UUID.randomUUID(), DESK, incoming(new Requester("U8", null)));
        book.keep(bare);
        book.keep(forwarded);

        assertThat(book.candidate(bare.id())).contains(bare);
        assertThat(book.candidate(forwarded.id())).contains(forwarded);

        book.forget(bare.id());

        assertThat(book.candidate(bare.id())).isEmpty();
        assertThat(book.candidate(forwarded.id())).contains(forwarded);
    }

    @Test
    void keeps_everything_over_a_restart() {
        Request request = add(1, aRequest().due(FRIDAY));
        RequestEvent event = book.record(request.id(), NOW, null, Step.RECEIVED, null);

        database.restart();

        assertThat(database.requests().open(DESK)).containsExactly(request);
        assertThat(database.requests().history(request.id())).containsExactly(event);
    }

    private Request add(int number, RequestBuilder builder) {
        Request request = builder.number(number).build();
        book.add(request);
        return request;
    }

    private static Incoming incoming(@Nullable Requester author) {
        Place place = new Place("D1", "1795420800.000100", null, null);
        return new Incoming(
                person(COLLEAGUE), "Zou dit iets zijn? <&>", Via.MENTION, place, author, NOW.plusNanos(1000));
    }
}
