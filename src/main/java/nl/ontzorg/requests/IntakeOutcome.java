package nl.ontzorg.requests;

import java.util.List;
import nl.ontzorg.desk.Desk;

/** What became of something said to the bot. */
public sealed interface IntakeOutcome {

    /** On the queue; the receipt is on its way. */
    record Received(Desk desk, List<Request> requests) implements IntakeOutcome {}

    /** The bot was unsure and asks. */
    record Asked(Candidate candidate) implements IntakeOutcome {}

    /** Thanks or chatter: nothing was kept. */
    record NotARequest() implements IntakeOutcome {}

    /** There is no desk this person may put something on. */
    record NoDesk() implements IntakeOutcome {}
}
