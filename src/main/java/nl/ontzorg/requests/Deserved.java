package nl.ontzorg.requests;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.ontzorg.calendar.Term;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.HouseRule;
import nl.ontzorg.understanding.Kind;

/**
 * By when a request must be decided: its deadline counted back by what must still happen after the decision and by
 * the reading it takes; without a deadline, what its kind deserves at this desk.
 */
public record Deserved(Instant decideBy) {

    /** The decide-by of a request at its desk. */
    public static Deserved of(Request request, Desk desk) {
        if (request.due().deadline() != null) {
            Instant deadline = desk.workingTime().instantOf(request.due().deadline());
            return new Deserved(
                    desk.workingTime().minus(deadline, lead(request.ask().kind())));
        }
        LocalDate received = desk.workingTime().today(request.origin().received());
        Term term = desk.houseRuleFor(request.ask().kind().code())
                .map(HouseRule::reactWithin)
                .orElseGet(() -> usual(request.ask().kind()));
        return new Deserved(desk.workingTime().endOf(term.endsAfter(received, desk.workingTime())));
    }

    /** What still takes working time between the manager's decision and the deadline. */
    private static Duration lead(Kind kind) {
        return switch (kind) {
            case DOCUMENT -> Duration.ofHours(4);
            case DECISION, MEETING -> Duration.ofHours(2);
            case REACTION -> Duration.ofHours(1);
            case INFORMATION, NONE -> Duration.ZERO;
        };
    }

    private static Term usual(Kind kind) {
        int days = switch (kind) {
            case REACTION -> 2;
            case MEETING, DECISION -> 3;
            case DOCUMENT -> 5;
            case INFORMATION, NONE -> 10;
        };
        return new Term(days, Term.Unit.WORKING_DAYS);
    }
}
