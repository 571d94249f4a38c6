package nl.ontzorg.requests;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.understanding.Understanding;

/**
 * A request as it was read, and as a person may have changed it, before it is on the queue.
 *
 * @param read what the bot made of it
 * @param fields what will be kept
 */
public record Draft(UUID desk, Understanding read, Fields fields) {

    static Draft of(Desk desk, Understanding read, Incoming incoming) {
        return new Draft(desk.id(), read, shown(read, incoming));
    }

    /** What a person is shown first: the author of a forwarded message asks, whoever is named in it. */
    private static Fields shown(Understanding read, Incoming incoming) {
        Fields fields = Fields.of(read);
        String author = incoming.author() == null ? null : incoming.author().name();
        return author == null ? fields : fields.askedBy(author);
    }

    public Draft with(Fields other) {
        return new Draft(desk, read, other);
    }

    Request request(Incoming incoming, Request.Identity identity, Instant now) {
        Ask ask = new Ask(incoming.text(), fields.title(), fields.kind(), fields.topics(), read.language());
        boolean unchanged = Objects.equals(fields.deadline(), read.when().deadline());
        Due due = new Due(
                fields.deadline(),
                unchanged ? read.when().deadlineWords() : null,
                read.when().event());
        Origin origin = new Origin(
                incoming.from().id(), requester(incoming), incoming.via(), incoming.place(), incoming.written(), now);
        return new Request(identity, origin, ask, due, Standing.waiting(now));
    }

    List<Correction> corrections(Incoming incoming, Request request, Instant at) {
        String by = incoming.from().id().user();
        return shown(read, incoming).differences(fields).stream()
                .map(change -> new Correction(request.id(), at, by, change.field(), change.was(), change.became()))
                .toList();
    }

    private Requester requester(Incoming incoming) {
        if (fields.requester() != null
                && !fields.requester().equals(shown(read, incoming).requester())) {
            return new Requester(null, fields.requester());
        }
        if (incoming.author() != null) {
            return incoming.author();
        }
        return fields.requester() == null
                ? new Requester(incoming.from().id().user(), incoming.from().name())
                : new Requester(null, fields.requester());
    }
}
