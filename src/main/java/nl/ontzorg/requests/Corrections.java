package nl.ontzorg.requests;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.desk.Person;
import nl.ontzorg.requests.RequestEvent.Step;

/** What the people of a desk change in what the bot read or ranked; each change is kept as a labelled case. */
public final class Corrections {

    private final DeskBook desks;
    private final RequestBook requests;
    private final InstantSource clock;

    public Corrections(DeskBook desks, RequestBook requests, InstantSource clock) {
        this.desks = desks;
        this.requests = requests;
        this.clock = clock;
    }

    public ReactionOutcome raise(Person by, UUID request) {
        return lift(by, request, 1, Step.RAISED);
    }

    public ReactionOutcome lower(Person by, UUID request) {
        return lift(by, request, -1, Step.LOWERED);
    }

    /** Gives fields another value; who asked may do so too while the request is open. */
    public ReactionOutcome edit(Person by, UUID id, Fields fields) {
        Optional<Request> found = requests.find(by.team(), id);
        if (found.isEmpty() || !(ofThePair(by, found.get()) || isOwn(by, found.get()))) {
            return new ReactionOutcome.NotAllowed();
        }
        Request request = found.get();
        if (!request.state().isOpen()) {
            return new ReactionOutcome.AlreadyClosed(request);
        }
        Request edited = edited(request, fields);
        requests.update(edited);
        String user = by.id().user();
        Fields.of(request)
                .differences(fields)
                .forEach(change -> requests.record(
                        new Correction(id, clock.instant(), user, change.field(), change.was(), change.became())));
        return new ReactionOutcome.Reacted(edited, requests.record(id, clock.instant(), user, Step.EDITED, null));
    }

    private static Request edited(Request request, Fields fields) {
        Ask ask = new Ask(
                request.ask().text(),
                fields.title(),
                fields.kind(),
                fields.topics(),
                request.ask().language());
        boolean sameDeadline = Objects.equals(fields.deadline(), request.due().deadline());
        Due due = sameDeadline ? request.due() : request.due().by(fields.deadline());
        Requester was = request.origin().requester();
        boolean sameName = Objects.equals(fields.requester(), was.name());
        return request.with(ask, due, sameName ? was : new Requester(null, fields.requester()));
    }

    private ReactionOutcome lift(Person by, UUID id, int lift, Step step) {
        Optional<Request> found = requests.find(by.team(), id);
        if (found.isEmpty() || !ofThePair(by, found.get())) {
            return new ReactionOutcome.NotAllowed();
        }
        Request request = found.get();
        if (!request.state().isOpen()) {
            return new ReactionOutcome.AlreadyClosed(request);
        }
        Request lifted = request.with(request.standing().lifted(lift));
        requests.update(lifted);
        String user = by.id().user();
        rankChange(request, lifted, user).ifPresent(requests::record);
        return new ReactionOutcome.Reacted(lifted, requests.record(id, clock.instant(), user, step, null));
    }

    /** At its bound a lift changes nothing, and there is nothing to learn from it. */
    private Optional<Correction> rankChange(Request request, Request lifted, String by) {
        int was = request.standing().lift();
        int became = lifted.standing().lift();
        return was == became
                ? Optional.empty()
                : Optional.of(new Correction(
                        request.id(), clock.instant(), by, "rank", String.valueOf(was), String.valueOf(became)));
    }

    private boolean ofThePair(Person by, Request request) {
        return desks.find(by.team(), request.identity().desk())
                .map(desk -> desk.roleOf(by).ofThePair())
                .orElse(false);
    }

    private static boolean isOwn(Person by, Request request) {
        return !by.outsider() && request.isAskedBy(by.id());
    }
}
