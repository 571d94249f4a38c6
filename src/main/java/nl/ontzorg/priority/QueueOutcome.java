package nl.ontzorg.priority;

import java.util.List;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.Role;
import nl.ontzorg.requests.Request;

/** What a person gets to see of a queue. */
public sealed interface QueueOutcome {

    /** The queue of a desk, for its manager or an assistant. */
    record OfDesk(Desk desk, Role role, QueueFilter filter, List<Ranked> rows) implements QueueOutcome {}

    /** Only what this person asked themselves, latest first. */
    record OwnRequests(List<Request> requests) implements QueueOutcome {}

    /** A desk that still waits for the manager's word. */
    record Unconfirmed(Desk desk) implements QueueOutcome {}

    /** There is no desk in this workspace that this person has to do with. */
    record NoDesk() implements QueueOutcome {}

    /** An assistant of several desks named a manager of none of them. */
    record NoSuchDesk() implements QueueOutcome {}

    /** A guest, a bot or somebody of another workspace. */
    record NotAllowed() implements QueueOutcome {}
}
