package nl.ontzorg.slack;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.priority.Reason;
import nl.ontzorg.priority.Scoring;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestBook;
import nl.ontzorg.requests.RequestEvent.Step;
import nl.ontzorg.slack.Sight.Seen;
import nl.ontzorg.slack.view.DetailsView;

/** All there is to know of a request; why it stands where it stands only for the pair. */
final class Details {

    /** Steps that are nobody's business but the pair's. */
    private static final Set<Step> OF_THE_PAIR =
            Set.of(Step.SNOOZED, Step.RAISED, Step.LOWERED, Step.NUDGED, Step.ESCALATED);

    private final RequestBook requests;
    private final Wording wording;
    private final InstantSource clock;

    Details(RequestBook requests, Wording wording, InstantSource clock) {
        this.requests = requests;
        this.wording = wording;
        this.clock = clock;
    }

    DetailsView.Details of(Seen seen, Viewer viewer) {
        Request request = seen.request();
        Desk desk = seen.desk();
        boolean ofThePair = desk.roleOf(viewer.person()).ofThePair();
        List<Reason> reasons =
                ofThePair ? Scoring.of(request, desk, clock.instant()).reasons() : List.of();
        List<String> history = requests.history(request.id()).stream()
                .filter(event -> ofThePair || !OF_THE_PAIR.contains(event.step()))
                .map(event -> wording.step(event, desk.team(), viewer))
                .toList();
        return new DetailsView.Details(
                wording.card(request, desk, reasons, seen.offer(), Where.Message.PLAIN, viewer),
                wording.reading(request, desk, viewer),
                request.ask().text(),
                history,
                request.origin().place().permalink());
    }
}
