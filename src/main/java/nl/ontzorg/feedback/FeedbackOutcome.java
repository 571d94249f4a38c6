package nl.ontzorg.feedback;

/** What became of giving or answering feedback. */
public sealed interface FeedbackOutcome {

    /** The note is on its way, and can no longer be changed. */
    record Given(FeedbackNote note) implements FeedbackOutcome {}

    /** The answer is on its way to the giver. */
    record Answered(FeedbackNote note) implements FeedbackOutcome {}

    /** It had an answer, which stands. */
    record AlreadyAnswered(FeedbackNote note) implements FeedbackOutcome {}

    /** There is nobody at the desk to give it to. */
    record NobodyToTell() implements FeedbackOutcome {}

    /** Not a person who may do this, or no such note: the two look the same from outside. */
    record NotAllowed() implements FeedbackOutcome {}
}
