package nl.ontzorg.slack;

import java.time.Instant;
import nl.ontzorg.requests.ReactionOutcome;
import nl.ontzorg.requests.ReactionOutcome.AlreadyClosed;
import nl.ontzorg.requests.ReactionOutcome.Reacted;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestEvent;

/** What became of an act, in a sentence. */
final class Flashes {

    private final Wording wording;

    Flashes(Wording wording) {
        this.wording = wording;
    }

    String of(ReactionOutcome outcome, Viewer viewer) {
        if (outcome instanceof Reacted reacted) {
            return reacted(reacted.request(), reacted.event(), viewer);
        }
        if (outcome instanceof AlreadyClosed closed) {
            return closed(closed.request(), viewer);
        }
        return viewer.say(outcome instanceof ReactionOutcome.TooEarly ? "refusal.too_early" : "refusal.not_allowed");
    }

    static String closed(Request request, Viewer viewer) {
        return viewer.say(
                "refusal.already_closed",
                number(request),
                viewer.say("state." + request.state().code()));
    }

    private String reacted(Request request, RequestEvent event, Viewer viewer) {
        Instant until = request.standing().until();
        String delegate = request.standing().delegate();
        String detail = until != null
                ? wording.moment(until, viewer)
                : delegate != null ? wording.name(request.identity().team(), delegate) : "";
        return viewer.say("flash." + event.step().code(), number(request), detail);
    }

    private static String number(Request request) {
        return String.valueOf(request.number());
    }
}
