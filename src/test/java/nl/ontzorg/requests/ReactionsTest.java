package nl.ontzorg.requests;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.COLLEAGUE;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.TUESDAY;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static nl.ontzorg.given.Given.at;
import static nl.ontzorg.given.Given.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import nl.ontzorg.desk.Person;
import nl.ontzorg.given.Letter;
import nl.ontzorg.given.RequestBuilder;
import nl.ontzorg.given.SettableClock;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.requests.ReactionOutcome.AlreadyClosed;
import nl.ontzorg.requests.ReactionOutcome.Reacted;
import nl.ontzorg.requests.ReactionOutcome.TooEarly;
import nl.ontzorg.requests.RequestEvent.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReactionsTest {

    private static final Instant LATER = NOW.plus(Duration.ofHours(1));

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private final SettableClock clock = new SettableClock();
    private final Person manager = person(MANAGER);
    private Reactions reactions;

    @BeforeEach
    void open() {
        reactions = new Reactions(database.desks(), database.requests(), database.outbox(), clock);
        database.desks().save(aDesk().build());
        clock.set(LATER);
    }

    @Test
    void an_approval_ends_the_waiting_and_keeps_what_was_said() {
        assertTurned(
                request -> reactions.approve(manager, request.id(), "Prima zo."),
                RequestState.APPROVED,
                Step.APPROVED,
                "Prima zo.");
    }

    @Test
    void an_approval_needs_no_words() {
        assertTurned(
                request -> reactions.approve(manager, request.id(), null), RequestState.APPROVED, Step.APPROVED, null);
    }

    @Test
    void a_rejection_ends_the_waiting_with_its_reason() {
        assertTurned(
                request -> reactions.reject(manager, request.id(), "Te duur."),
                RequestState.REJECTED,
                Step.REJECTED,
                "Te duur.");
    }

    @Test
    void an_answer_ends_the_waiting_and_is_kept() {
        assertTurned(
                request -> reactions.answer(manager, request.id(), "Dinsdag."),
                RequestState.ANSWERED,
                Step.ANSWERED,
                "Dinsdag.");
    }

    @Test
    void done_ends_the_waiting_without_a_word() {
        assertTurned(request -> reactions.done(manager, request.id()), RequestState.DONE, Step.DONE, null);
    }

    @Test
    void passing_on_keeps_it_open_and_notes_who_has_it() {
        Request request = waiting(aRequest().lift(1));

        Reacted outcome = reacted(reactions.delegate(manager, request.id(), COLLEAGUE.user(), "Kijk jij?"));

        assertThat(outcome.request().standing())
                .isEqualTo(new Standing(RequestState.DELEGATED, null, COLLEAGUE.user(), 1, LATER));
        assertThat(outcome.event())
                .isEqualTo(new RequestEvent(request.id(), 1, LATER, MANAGER.user(), Step.DELEGATED, "Kijk jij?"));
        assertThat(kept(request)).isEqualTo(outcome.request());
    }

    @Test
    void putting_aside_keeps_it_open_until_its_moment() {
        Request request = waiting(aRequest());
        Instant until = at(TUESDAY, 9, 0);

        Reacted outcome = reacted(reactions.snooze(manager, request.id(), until));

        Request snoozed = outcome.request();
        assertThat(snoozed.standing()).isEqualTo(new Standing(RequestState.SNOOZED, until, null, 0, LATER));
        assertThat(snoozed.isWaiting(until.minusSeconds(1))).isFalse();
        assertThat(snoozed.stateAt(until.minusSeconds(1))).isEqualTo(RequestState.SNOOZED);
        assertThat(snoozed.isWaiting(until)).isTrue();
        assertThat(snoozed.stateAt(until)).isEqualTo(RequestState.WAITING);
        assertThat(kept(request)).isEqualTo(snoozed);
    }

    @Test
    void nothing_is_put_aside_until_the_past_or_now() {
        Request request = waiting(aRequest());

        assertThat(reactions.snooze(manager, request.id(), LATER.minusSeconds(1)))
                .isEqualTo(new TooEarly());
        assertThat(reactions.snooze(manager, request.id(), LATER)).isEqualTo(new TooEarly());

        assertUntouched(request);
    }

    @Test
    void what_was_put_aside_or_passed_on_can_still_be_decided() {
        Request snoozed = waiting(aRequest().number(1).snoozedUntil(at(TUESDAY, 9, 0)));
        Request delegated = waiting(aRequest().number(2).delegatedTo(COLLEAGUE.user()));

        assertThat(reacted(reactions.approve(manager, snoozed.id(), null))
                        .request()
                        .standing())
                .isEqualTo(new Standing(RequestState.APPROVED, null, null, 0, LATER));
        assertThat(reacted(reactions.answer(manager, delegated.id(), "Ja"))
                        .request()
                        .standing())
                .isEqualTo(new Standing(RequestState.ANSWERED, null, null, 0, LATER));
    }

    @Test
    void the_second_step_finds_it_closed_and_changes_nothing() {
        Request request = waiting(aRequest());
        Request approved =
                reacted(reactions.approve(manager, request.id(), null)).request();
        Letter.takenFrom(database.outbox());

        assertThat(reactions.reject(manager, request.id(), "Toch niet")).isEqualTo(new AlreadyClosed(approved));
        assertThat(reactions.done(person(ASSISTANT), request.id())).isEqualTo(new AlreadyClosed(approved));
        assertThat(reactions.withdraw(person(COLLEAGUE), request.id())).isEqualTo(new AlreadyClosed(approved));
        assertThat(reactions.delegate(manager, request.id(), "UANYONE", null)).isEqualTo(new AlreadyClosed(approved));

        assertThat(kept(request)).isEqualTo(approved);
        assertThat(database.requests().history(request.id())).hasSize(1);
        assertThat(Letter.takenFrom(database.outbox())).isEmpty();
    }

    private void assertTurned(
            Function<Request, ReactionOutcome> act, RequestState state, Step step, @Nullable String note) {
        Request request = waiting(aRequest().lift(-1));

        Reacted outcome = reacted(act.apply(request));

        assertThat(outcome.request().standing()).isEqualTo(new Standing(state, null, null, -1, LATER));
        assertThat(outcome.request().state().isOpen()).isFalse();
        assertThat(outcome.event()).isEqualTo(new RequestEvent(request.id(), 1, LATER, MANAGER.user(), step, note));
        assertThat(kept(request)).isEqualTo(outcome.request());
        assertThat(database.requests().history(request.id())).containsExactly(outcome.event());
    }

    private Request waiting(RequestBuilder builder) {
        Request request = builder.build();
        database.requests().add(request);
        return request;
    }

    private Request kept(Request request) {
        return database.requests().find(TEAM, request.id()).orElseThrow();
    }

    private void assertUntouched(Request request) {
        assertThat(kept(request)).isEqualTo(request);
        assertThat(database.requests().history(request.id())).isEmpty();
    }

    private static Reacted reacted(ReactionOutcome outcome) {
        assertThat(outcome).isInstanceOf(Reacted.class);
        return (Reacted) outcome;
    }
}
