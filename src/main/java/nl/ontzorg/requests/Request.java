package nl.ontzorg.requests;

import java.time.Instant;
import java.util.UUID;
import nl.ontzorg.desk.PersonId;

/** One thing asked of the manager. */
public record Request(Identity identity, Origin origin, Ask ask, Due due, Standing standing) {

    /**
     * Which request it is.
     *
     * @param number counts up from 1 at each desk; what people call it
     */
    public record Identity(UUID id, String team, UUID desk, int number) {}

    public UUID id() {
        return identity.id();
    }

    public int number() {
        return identity.number();
    }

    public RequestState state() {
        return standing.state();
    }

    /** Whether it waits for a reaction now: a snooze that is over counts. */
    public boolean isWaiting(Instant now) {
        return state() == RequestState.WAITING
                || (state() == RequestState.SNOOZED
                        && standing.until() != null
                        && !standing.until().isAfter(now));
    }

    /** The state as people see it: a snooze that is over waits again. */
    public RequestState stateAt(Instant now) {
        return isWaiting(now) ? RequestState.WAITING : state();
    }

    /** Whether this person asked for it, and so may see it. */
    public boolean isAskedBy(PersonId person) {
        return identity.team().equals(person.team())
                && (origin.asker().equals(person)
                        || person.user().equals(origin.requester().user()));
    }

    Request with(Standing other) {
        return new Request(identity, origin, ask, due, other);
    }

    Request with(Ask otherAsk, Due otherDue, Requester requester) {
        return new Request(identity, origin.from(requester), otherAsk, otherDue, standing);
    }
}
