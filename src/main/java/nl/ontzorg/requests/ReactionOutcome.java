package nl.ontzorg.requests;

/** What became of a step somebody wanted to take with a request. */
public sealed interface ReactionOutcome {

    /** The step was taken. */
    record Reacted(Request request, RequestEvent event) implements ReactionOutcome {}

    /** Another step had ended it before; the request is as it was. */
    record AlreadyClosed(Request request) implements ReactionOutcome {}

    /** The moment to come back lies in the past. */
    record TooEarly() implements ReactionOutcome {}

    /** Not a person who may do this, or no such request: the two look the same from outside. */
    record NotAllowed() implements ReactionOutcome {}
}
