package nl.ontzorg.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ontzorg.calendar.WorkingTime;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.requests.Deserved;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestBook;
import nl.ontzorg.requests.RequestState;
import nl.ontzorg.understanding.Kind;

/** Counts how a desk stands: what waits, what is late, how long reactions take. */
public final class DeskFigures {

    private static final Duration FOUR_WEEKS = Duration.ofDays(28);

    private final RequestBook requests;

    public DeskFigures(RequestBook requests) {
        this.requests = requests;
    }

    public Figures of(Desk desk, Instant now) {
        WorkingTime time = desk.workingTime();
        List<Request> waiting = requests.open(desk.id()).stream()
                .filter(request -> isAsked(request) && request.isWaiting(now))
                .toList();
        long late = waiting.stream()
                .filter(request -> !now.isBefore(Deserved.of(request, desk).decideBy()))
                .count();
        int oldest = waiting.stream()
                .mapToInt(request -> time.workingDaysBetween(request.origin().received(), now))
                .max()
                .orElse(0);
        return new Figures(waiting.size(), (int) late, oldest, medianHours(desk, now));
    }

    private int medianHours(Desk desk, Instant now) {
        long[] minutes = requests.closedSince(desk.id(), now.minus(FOUR_WEEKS)).stream()
                .filter(request -> isAsked(request) && request.state() != RequestState.WITHDRAWN)
                .mapToLong(request -> desk.workingTime()
                        .between(request.origin().received(), request.standing().since())
                        .toMinutes())
                .sorted()
                .toArray();
        return minutes.length == 0 ? 0 : Math.round(middle(minutes) / 60f);
    }

    private static float middle(long[] sorted) {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2f;
    }

    /** What was merely told asks for no reaction, so nobody can be late with it. */
    private static boolean isAsked(Request request) {
        return request.ask().kind() != Kind.INFORMATION;
    }
}
