package nl.ontzorg.requests;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.COLLEAGUE;
import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.THURSDAY;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static nl.ontzorg.given.Given.clock;
import static nl.ontzorg.given.Given.guest;
import static nl.ontzorg.given.Given.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.desk.Person;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.given.RequestBuilder;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.requests.ReactionOutcome.AlreadyClosed;
import nl.ontzorg.requests.ReactionOutcome.NotAllowed;
import nl.ontzorg.requests.ReactionOutcome.Reacted;
import nl.ontzorg.requests.RequestEvent.Step;
import nl.ontzorg.understanding.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CorrectionsTest {

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private final Person manager = person(MANAGER);
    private Corrections corrections;

    @BeforeEach
    void open() {
        corrections = new Corrections(database.desks(), database.requests(), clock());
        database.desks().save(aDesk().build());
    }

    @Test
    void raising_and_lowering_move_one_step_and_are_kept_as_cases() {
        Request request = kept(aRequest());

        ReactionOutcome raised = corrections.raise(manager, request.id());
        ReactionOutcome lowered = corrections.lower(person(ASSISTANT), request.id());

        assertThat(((Reacted) raised).request().standing().lift()).isEqualTo(1);
        assertThat(((Reacted) lowered).request().standing()).isEqualTo(request.standing());
        assertThat(database.requests().corrections(request.id()))
                .containsExactly(
                        correction(request, MANAGER, "rank", "0", "1"),
                        correction(request, ASSISTANT, "rank", "1", "0"));
        assertThat(database.requests().history(request.id()))
                .extracting(RequestEvent::step)
                .containsExactly(Step.RAISED, Step.LOWERED);
    }

    @Test
    void nothing_is_raised_or_lowered_more_than_twice() {
        Request request = kept(aRequest());

        for (int i = 0; i < 3; i++) {
            corrections.raise(manager, request.id());
        }
        assertThat(lift(request)).isEqualTo(2);
        for (int i = 0; i < 6; i++) {
            corrections.lower(manager, request.id());
        }
        assertThat(lift(request)).isEqualTo(-2);
        assertThat(database.requests().corrections(request.id()))
                .as("a raise that changes nothing teaches nothing")
                .hasSize(6)
                .noneMatch(correction -> String.valueOf(correction.was()).equals(correction.became()));
    }

    @Test
    void raising_leaves_a_snooze_and_the_person_who_has_it_as_they_are() {
        Request request = kept(aRequest().delegatedTo("UDELEGATE").since(NOW.minusSeconds(60)));

        Request raised = ((Reacted) corrections.raise(manager, request.id())).request();

        assertThat(raised.standing())
                .isEqualTo(new Standing(RequestState.DELEGATED, null, "UDELEGATE", 1, NOW.minusSeconds(60)));
    }

    @Test
    void an_edit_changes_what_was_read_and_keeps_each_change_as_a_case() {
        Request request = kept(aRequest().due(FRIDAY).dueInWords("uiterlijk vrijdag"));
        Fields fields = new Fields("Contract", Kind.DOCUMENT, Moment.on(THURSDAY), List.of("inkoop"), "Jan");

        Reacted outcome = (Reacted) corrections.edit(manager, request.id(), fields);

        Request edited = outcome.request();
        assertThat(Fields.of(edited)).isEqualTo(fields);
        assertThat(edited.due()).isEqualTo(new Due(Moment.on(THURSDAY), null, null));
        assertThat(edited.ask().text()).isEqualTo(request.ask().text());
        assertThat(database.requests().find(TEAM, request.id())).contains(edited);
        assertThat(database.requests().corrections(request.id()))
                .containsExactly(
                        correction(request, MANAGER, "title", "Akkoord op het contract", "Contract"),
                        correction(request, MANAGER, "kind", "decision", "document"),
                        correction(request, MANAGER, "deadline", "2026-11-27", "2026-11-26"),
                        correction(request, MANAGER, "topics", "contract", "inkoop"),
                        correction(request, MANAGER, "requester", null, "Jan"));
        assertThat(outcome.event().step()).isEqualTo(Step.EDITED);
    }

    @Test
    void an_edit_of_something_else_leaves_the_deadlines_words_and_who_asks() {
        Request request =
                kept(aRequest().due(FRIDAY).dueInWords("uiterlijk vrijdag").requester(COLLEAGUE.user(), "Carla"));
        Fields fields = new Fields("Contract", Kind.DECISION, Moment.on(FRIDAY), List.of("contract"), "Carla");

        Request edited = ((Reacted) corrections.edit(manager, request.id(), fields)).request();

        assertThat(edited.due()).isEqualTo(request.due());
        assertThat(edited.origin()).isEqualTo(request.origin());
        assertThat(database.requests().corrections(request.id()))
                .containsExactly(correction(request, MANAGER, "title", "Akkoord op het contract", "Contract"));
    }

    @Test
    void who_asked_may_edit_it_too_and_the_pair_always() {
        Request request = kept(aRequest());
        Fields fields = Fields.of(request);

        assertThat(corrections.edit(person(COLLEAGUE), request.id(), fields)).isInstanceOf(Reacted.class);
        assertThat(corrections.edit(person(ASSISTANT), request.id(), fields)).isInstanceOf(Reacted.class);
        assertThat(corrections.edit(manager, request.id(), fields)).isInstanceOf(Reacted.class);
    }

    @Test
    void nobody_else_may_edit_it() {
        Request request = kept(aRequest());

        for (Person other : List.of(
                person(new PersonId(TEAM, "UANYONE")),
                guest(COLLEAGUE),
                guest(MANAGER),
                person(new PersonId("T2", MANAGER.user())))) {
            assertThat(corrections.edit(other, request.id(), Fields.of(request)))
                    .isEqualTo(new NotAllowed());
        }
        assertThat(corrections.edit(manager, UUID.randomUUID(), Fields.of(request)))
                .isEqualTo(new NotAllowed());
        assertThat(database.requests().history(request.id())).isEmpty();
    }

    @Test
    void only_the_pair_raises_and_lowers() {
        Request request = kept(aRequest());

        for (Person other : List.of(person(COLLEAGUE), guest(ASSISTANT))) {
            assertThat(corrections.raise(other, request.id())).isEqualTo(new NotAllowed());
            assertThat(corrections.lower(other, request.id())).isEqualTo(new NotAllowed());
        }
        assertThat(corrections.raise(manager, UUID.randomUUID())).isEqualTo(new NotAllowed());
        assertThat(lift(request)).isZero();
    }

    @Test
    void an_assistant_corrects_nothing_before_the_manager_confirmed() {
        database.desks().save(aDesk().unconfirmed().build());
        Request request = kept(aRequest());

        assertThat(corrections.raise(person(ASSISTANT), request.id())).isEqualTo(new NotAllowed());
        assertThat(corrections.edit(person(ASSISTANT), request.id(), Fields.of(request)))
                .isEqualTo(new NotAllowed());
    }

    @Test
    void what_is_closed_is_not_corrected() {
        Request request = kept(aRequest().state(RequestState.APPROVED));

        assertThat(corrections.raise(manager, request.id())).isEqualTo(new AlreadyClosed(request));
        assertThat(corrections.edit(manager, request.id(), Fields.of(request))).isEqualTo(new AlreadyClosed(request));
        assertThat(database.requests().corrections(request.id())).isEmpty();
    }

    private int lift(Request request) {
        return database.requests()
                .find(TEAM, request.id())
                .orElseThrow()
                .standing()
                .lift();
    }

    private Request kept(RequestBuilder builder) {
        Request request = builder.build();
        database.requests().add(request);
        return request;
    }

    private static Correction correction(
            Request request, PersonId by, String field, @Nullable String was, String became) {
        return new Correction(request.id(), NOW, by.user(), field, was, became);
    }
}
