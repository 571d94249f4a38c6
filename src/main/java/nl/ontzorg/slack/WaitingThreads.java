package nl.ontzorg.slack;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.requests.Place;
import nl.ontzorg.requests.RequestBook;
import org.jspecify.annotations.Nullable;

/** The threads in which somebody may still say something about a request that waits. */
final class WaitingThreads {

    /** A thread, by the message that began it. */
    record Discussion(String channel, String root) {

        static Stream<Discussion> of(Place place) {
            String ts = place.ts();
            return ts == null ? Stream.empty() : Stream.of(new Discussion(place.channel(), root(ts, place.thread())));
        }

        private static String root(String ts, @Nullable String thread) {
            return thread == null ? ts : thread;
        }

        /** As a place of its own within the channel. */
        String place() {
            return channel + "/" + root;
        }
    }

    private final DeskBook desks;
    private final RequestBook requests;

    WaitingThreads(DeskBook desks, RequestBook requests) {
        this.desks = desks;
        this.requests = requests;
    }

    /** The latest first. */
    List<Discussion> in(String team) {
        return desks.inTeam(team).stream()
                .flatMap(desk -> requests.open(desk.id()).stream())
                .flatMap(request -> Discussion.of(request.origin().place()))
                .distinct()
                .sorted(Comparator.comparing(Discussion::root, Comparator.reverseOrder()))
                .toList();
    }
}
