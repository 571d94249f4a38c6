package nl.ontzorg.requests;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.desk.Person;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.desk.Role;
import nl.ontzorg.desk.TellRequesters;
import nl.ontzorg.requests.RequestEvent.Step;
import org.jspecify.annotations.Nullable;

/** What ends the waiting of a request; each reaction is told to who asked. */
public final class Reactions {

    private final DeskBook desks;
    private final RequestBook requests;
    private final Outbox outbox;
    private final InstantSource clock;

    public Reactions(DeskBook desks, RequestBook requests, Outbox outbox, InstantSource clock) {
        this.desks = desks;
        this.requests = requests;
        this.outbox = outbox;
        this.clock = clock;
    }

    public ReactionOutcome approve(Person by, UUID request, @Nullable String note) {
        return react(by, request, Step.APPROVED, note, turnTo(RequestState.APPROVED));
    }

    public ReactionOutcome reject(Person by, UUID request, @Nullable String note) {
        return react(by, request, Step.REJECTED, note, turnTo(RequestState.REJECTED));
    }

    public ReactionOutcome answer(Person by, UUID request, String text) {
        return react(by, request, Step.ANSWERED, text, turnTo(RequestState.ANSWERED));
    }

    /** Closes a request; an assistant may record with it what the manager said elsewhere. */
    public ReactionOutcome done(Person by, UUID request) {
        return react(by, request, Step.DONE, null, turnTo(RequestState.DONE));
    }

    /** Passes a request on; the other person is told, and who asked hears who has it. */
    public ReactionOutcome delegate(Person by, UUID request, String to, @Nullable String note) {
        ReactionOutcome outcome =
                react(by, request, Step.DELEGATED, note, standing -> standing.delegated(to, clock.instant()));
        if (outcome instanceof ReactionOutcome.Reacted reacted) {
            int event = reacted.event().number();
            outbox.put(
                    "hand-over:" + request + ":" + event,
                    Destination.person(by.team(), to),
                    new Notice.HandOver(request, event));
        }
        return outcome;
    }

    /** Puts a request aside until then; who asked hears nothing, for nothing was decided. */
    public ReactionOutcome snooze(Person by, UUID request, Instant until) {
        if (!until.isAfter(clock.instant())) {
            return new ReactionOutcome.TooEarly();
        }
        return react(by, request, Step.SNOOZED, until.toString(), standing -> standing.snoozed(until, clock.instant()));
    }

    /** The one who asked takes it back. */
    public ReactionOutcome withdraw(Person by, UUID id) {
        Optional<Request> found = requests.find(by.team(), id);
        if (by.outsider() || found.isEmpty() || !found.get().isAskedBy(by.id())) {
            return new ReactionOutcome.NotAllowed();
        }
        Request request = found.get();
        return request.state().isOpen()
                ? step(by, request, Step.WITHDRAWN, null, turnTo(RequestState.WITHDRAWN))
                : new ReactionOutcome.AlreadyClosed(request);
    }

    private ReactionOutcome react(
            Person by, UUID id, Step step, @Nullable String note, Function<Standing, Standing> turn) {
        Optional<Request> found = requests.find(by.team(), id);
        if (found.isEmpty() || !mayReact(by, found.get(), step)) {
            return new ReactionOutcome.NotAllowed();
        }
        return found.get().state().isOpen()
                ? step(by, found.get(), step, note, turn)
                : new ReactionOutcome.AlreadyClosed(found.get());
    }

    private ReactionOutcome step(
            Person by, Request request, Step step, @Nullable String note, Function<Standing, Standing> turn) {
        Request turned = request.with(turn.apply(request.standing()));
        requests.update(turned);
        RequestEvent event =
                requests.record(request.id(), clock.instant(), by.id().user(), step, note);
        if (step != Step.SNOOZED) {
            tell(by.id(), turned, event);
        }
        return new ReactionOutcome.Reacted(turned, event);
    }

    private void tell(PersonId by, Request request, RequestEvent event) {
        Notice notice = new Notice.Outcome(request.id(), event.number());
        String key = "outcome:" + request.id() + ":" + event.number();
        if (!request.origin().asker().equals(by)) {
            outbox.put(key, Intake.answerTo(request), notice);
        }
        String author = request.origin().requester().user();
        if (author != null && !author.equals(by.user()) && isToldTo(author, request)) {
            outbox.put(key + ":author", Destination.person(by.team(), author), notice);
        }
    }

    private boolean isToldTo(String author, Request request) {
        return !author.equals(request.origin().asker().user())
                && desks.find(request.identity().team(), request.identity().desk())
                        .filter(desk -> desk.policy().tellRequesters() == TellRequesters.ALWAYS)
                        .isPresent();
    }

    private boolean mayReact(Person by, Request request, Step step) {
        Optional<Desk> desk = desks.find(by.team(), request.identity().desk());
        Role role = desk.map(one -> one.roleOf(by)).orElse(Role.COLLEAGUE);
        boolean ownTask = request.state() == RequestState.DELEGATED
                && by.id().user().equals(request.standing().delegate())
                && !by.outsider();
        return role == Role.MANAGER || (step == Step.DONE && (role == Role.ASSISTANT || ownTask));
    }

    private Function<Standing, Standing> turnTo(RequestState state) {
        return standing -> standing.turned(state, clock.instant());
    }
}
