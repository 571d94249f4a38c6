package nl.ontzorg.desk;

/** What became of starting or changing a desk. */
public sealed interface SetupOutcome {

    /** The desk is as it was filled in. */
    record Saved(Desk desk) implements SetupOutcome {}

    /** The desk waits for the manager's word; the manager was asked. */
    record Invited(Desk desk) implements SetupOutcome {}

    /** The manager said yes, now or before. */
    record Confirmed(Desk desk) implements SetupOutcome {}

    /** The manager has a desk of which this person is no member, so it is not theirs to change. */
    record Taken() implements SetupOutcome {}

    /** Only the manager decides who the assistants are. */
    record OnlyTheManager() implements SetupOutcome {}

    /** Not a person who may do this. */
    record NotAllowed() implements SetupOutcome {}
}
