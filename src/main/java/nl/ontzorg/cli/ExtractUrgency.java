package nl.ontzorg.cli;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskPolicy;
import nl.ontzorg.desk.Members;
import nl.ontzorg.desk.OpenTo;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.desk.TellRequesters;
import nl.ontzorg.priority.Scoring;
import nl.ontzorg.priority.Urgency;
import nl.ontzorg.requests.Ask;
import nl.ontzorg.requests.Due;
import nl.ontzorg.requests.Origin;
import nl.ontzorg.requests.Place;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.Requester;
import nl.ontzorg.requests.Standing;
import nl.ontzorg.understanding.Kind;
import nl.ontzorg.understanding.Understanding;

/** How urgent a text would be, had it just come to a desk with the portfolio of its line. */
final class ExtractUrgency {

    private static final UUID NONE = new UUID(0, 0);
    private static final PersonId SOMEBODY = new PersonId("", "");

    private ExtractUrgency() {}

    static Urgency of(ExtractLine line, Understanding read) {
        if (read.kind().kind() == Kind.NONE) {
            return new Urgency(List.of());
        }
        return Scoring.of(request(line, read), desk(line, read), line.now().toInstant());
    }

    private static Request request(ExtractLine line, Understanding read) {
        Instant now = line.now().toInstant();
        Place place = new Place("", null, null, null);
        Requester requester = new Requester(null, read.requester());
        return new Request(
                new Request.Identity(NONE, "", NONE, 1),
                new Origin(SOMEBODY, requester, Origin.Via.DIRECT_MESSAGE, place, now, now),
                new Ask(line.text(), read.title(), read.kind().kind(), read.topics(), read.language()),
                new Due(
                        read.when().deadline(),
                        read.when().deadlineWords(),
                        read.when().event()),
                Standing.waiting(now));
    }

    private static Desk desk(ExtractLine line, Understanding read) {
        DeskPolicy policy = new DeskPolicy(read.language(), null, OpenTo.EVERYONE, TellRequesters.ASK);
        Members members = new Members(SOMEBODY, List.of(), true);
        return new Desk(NONE, members, line.workingTime(), policy, line.portfolio(), List.of());
    }
}
