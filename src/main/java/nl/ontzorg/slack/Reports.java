package nl.ontzorg.slack;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Notice.Waiting;
import nl.ontzorg.slack.Sight.Seen;
import nl.ontzorg.slack.view.DigestView;
import nl.ontzorg.slack.view.Message;
import org.jspecify.annotations.Nullable;

/** Puts into words what waits together, and what could not be delivered. */
final class Reports {

    private final Sight sight;
    private final Wording wording;
    private final Commands commands;
    private final InstantSource clock;

    Reports(Sight sight, Wording wording, Commands commands, InstantSource clock) {
        this.sight = sight;
        this.wording = wording;
        this.commands = commands;
        this.clock = clock;
    }

    /** Those that still wait; nothing when none does. */
    Optional<Message> nudges(List<Waiting> requests, Viewer viewer) {
        List<DigestView.Row> rows = rows(requests, viewer);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(DigestView.nudge(rows, commands.priorities(), viewer.texts()));
    }

    Optional<Message> escalations(List<Waiting> requests, Viewer viewer) {
        return requests.stream()
                .flatMap(request -> waiting(request, viewer).stream())
                .findFirst()
                .map(first -> DigestView.escalation(
                        rows(requests, viewer),
                        wording.name(first.desk().team(), first.desk().manager().user()),
                        commands.priorities(),
                        viewer.texts()));
    }

    private List<DigestView.Row> rows(List<Waiting> requests, Viewer viewer) {
        return requests.stream()
                .flatMap(request ->
                        waiting(request, viewer)
                                .map(seen -> row(seen, wording.moment(request.decideBy(), viewer)))
                                .stream())
                .toList();
    }

    private Optional<Seen> waiting(Waiting request, Viewer viewer) {
        return seen(request.request(), viewer).filter(seen -> seen.request().isWaiting(clock.instant()));
    }

    private Optional<Seen> seen(UUID request, Viewer viewer) {
        return sight.of(viewer.person(), request);
    }

    /** About requests that the reader may not see, or any more, nothing is said. */
    Optional<Message> undelivered(Notice.Undelivered notice, Viewer viewer) {
        List<DigestView.Row> rows = notice.about().stream()
                .flatMap(request -> seen(request, viewer).stream())
                .map(seen -> row(seen, null))
                .toList();
        return rows.isEmpty() && !notice.about().isEmpty()
                ? Optional.empty()
                : Optional.of(DigestView.undelivered(
                        notice.matter().code(),
                        wording.name(viewer.person().team(), notice.person()),
                        rows,
                        commands.priorities(),
                        viewer.texts()));
    }

    private static DigestView.Row row(Seen seen, @Nullable String decideBy) {
        return new DigestView.Row(
                ButtonValue.of(seen.request().id(), Where.Message.PLAIN).written(),
                seen.request().number(),
                seen.request().ask().title(),
                decideBy);
    }
}
