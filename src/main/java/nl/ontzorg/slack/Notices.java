package nl.ontzorg.slack;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.priority.Queue;
import nl.ontzorg.priority.Scoring;
import nl.ontzorg.requests.Candidate;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestBook;
import nl.ontzorg.requests.RequestEvent;
import nl.ontzorg.slack.Sight.Seen;
import nl.ontzorg.slack.view.Choice;
import nl.ontzorg.slack.view.EscalationView;
import nl.ontzorg.slack.view.HandOverView;
import nl.ontzorg.slack.view.Message;
import nl.ontzorg.slack.view.NudgeView;
import nl.ontzorg.slack.view.OutcomeView;
import nl.ontzorg.slack.view.QuestionView;
import nl.ontzorg.slack.view.ReceiptView;
import nl.ontzorg.slack.view.RequestCard;

/** Puts notices about requests into words, from the facts as they are now; nothing when the cause has gone. */
final class Notices {

    private final DeskBook desks;
    private final RequestBook requests;
    private final Queue queue;
    private final Sight sight;
    private final Wording wording;
    private final InstantSource clock;

    Notices(Books books, Queue queue, Sight sight, Wording wording, InstantSource clock) {
        this.desks = books.desks();
        this.requests = books.requests();
        this.queue = queue;
        this.sight = sight;
        this.wording = wording;
        this.clock = clock;
    }

    Optional<Message> receipt(Notice.Receipt notice, Viewer viewer) {
        List<ReceiptView.Receipt> receipts = notice.requests().stream()
                .flatMap(id -> sight.of(viewer.person(), id).stream())
                .map(seen -> receipt(seen, viewer))
                .toList();
        return receipts.isEmpty() ? Optional.empty() : Optional.of(ReceiptView.of(receipts, viewer.texts()));
    }

    private ReceiptView.Receipt receipt(Seen seen, Viewer viewer) {
        Request request = seen.request();
        return new ReceiptView.Receipt(
                ButtonValue.of(request.id(), Where.Message.RECEIPT).written(),
                request.number(),
                request.ask().title(),
                wording.reading(request, seen.desk(), viewer),
                new ReceiptView.Place(
                        queue.placeOf(request, seen.desk()),
                        wording.name(seen.desk().team(), seen.desk().manager().user())),
                request.isAskedBy(viewer.person().id()));
    }

    Optional<Message> question(Notice.Question notice, Viewer viewer) {
        return requests.candidate(notice.candidate()).map(candidate -> question(candidate, viewer));
    }

    private Message question(Candidate candidate, Viewer viewer) {
        String text = candidate.incoming().text();
        String drop = ButtonValue.of(candidate.id(), Where.Message.PLAIN).written();
        if (candidate.desk() != null) {
            return QuestionView.whether(text, drop, viewer.texts());
        }
        List<Choice> choices = desks.inTeam(viewer.person().team()).stream()
                .filter(desk -> desk.takesFrom(viewer.person()))
                .map(desk -> new Choice(
                        wording.name(desk.team(), desk.manager().user()),
                        new ButtonValue(candidate.id(), desk.id().toString()).written()))
                .toList();
        return QuestionView.which(text, choices, drop, viewer.texts());
    }

    Optional<Message> outcome(Notice.Outcome notice, Viewer viewer) {
        return find(notice.request(), viewer)
                .flatMap(request -> step(request, notice.event())
                        .map(event -> OutcomeView.of(outcome(request, event, viewer), viewer.texts())));
    }

    private OutcomeView.Outcome outcome(Request request, RequestEvent event, Viewer viewer) {
        String by = event.by() == null ? "" : wording.name(viewer.person().team(), event.by());
        String to = request.standing().delegate() == null
                ? null
                : wording.name(viewer.person().team(), request.standing().delegate());
        return new OutcomeView.Outcome(
                request.number(), request.ask().title(), event.step().code(), by, to, event.note());
    }

    Optional<Message> handOver(Notice.HandOver notice, Viewer viewer) {
        return sight.of(viewer.person(), notice.request())
                .filter(seen -> seen.request().state().isOpen())
                .flatMap(seen -> step(seen.request(), notice.event())
                        .map(event -> HandOverView.of(handOver(seen, event, viewer), viewer.texts())));
    }

    private HandOverView.HandOver handOver(Seen seen, RequestEvent event, Viewer viewer) {
        return new HandOverView.HandOver(
                card(seen, Where.Message.HAND_OVER, viewer),
                event.by() == null ? "" : wording.name(viewer.person().team(), event.by()),
                event.note(),
                seen.request().ask().text(),
                seen.request().origin().place().permalink());
    }

    Optional<Message> nudge(UUID request, Instant decideBy, Viewer viewer) {
        return waiting(request, viewer)
                .map(seen -> NudgeView.of(
                        card(seen, Where.Message.NUDGE, viewer), wording.moment(decideBy, viewer), viewer.texts()));
    }

    Optional<Message> escalation(UUID request, Instant decideBy, Viewer viewer) {
        return waiting(request, viewer)
                .map(seen -> EscalationView.of(
                        card(seen, Where.Message.ESCALATION, viewer),
                        wording.moment(decideBy, viewer),
                        wording.name(seen.desk().team(), seen.desk().manager().user()),
                        viewer.texts()));
    }

    private RequestCard card(Seen seen, Where view, Viewer viewer) {
        Desk desk = seen.desk();
        return wording.card(
                seen.request(),
                desk,
                desk.roleOf(viewer.person()).ofThePair()
                        ? Scoring.of(seen.request(), desk, clock.instant()).reasons()
                        : List.of(),
                seen.offer(),
                view,
                viewer);
    }

    private Optional<Seen> waiting(UUID request, Viewer viewer) {
        return sight.of(viewer.person(), request).filter(seen -> seen.request().isWaiting(clock.instant()));
    }

    private Optional<Request> find(UUID request, Viewer viewer) {
        return requests.find(viewer.person().team(), request);
    }

    private Optional<RequestEvent> step(Request request, int number) {
        return requests.history(request.id()).stream()
                .filter(event -> event.number() == number)
                .findFirst();
    }
}
