package nl.ontzorg.priority;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ontzorg.calendar.WorkingTime;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.desk.Person;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.priority.QueueFilter.View;
import nl.ontzorg.requests.Deserved;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestBook;
import nl.ontzorg.requests.RequestState;
import org.jspecify.annotations.Nullable;

/** The queue of a desk in its order, as far as a person may see it. */
public final class Queue {

    private static final int MOST_OWN_REQUESTS = 50;
    private static final Duration CLOSED_SHOWN = Duration.ofDays(14);

    private final DeskBook desks;
    private final RequestBook requests;
    private final InstantSource clock;

    public Queue(DeskBook desks, RequestBook requests, InstantSource clock) {
        this.desks = desks;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * What this person sees of the queue.
     *
     * @param manager whose desk, for an assistant of several; null for the one last used
     */
    public QueueOutcome of(Person viewer, QueueFilter filter, @Nullable String manager) {
        if (viewer.outsider()) {
            return new QueueOutcome.NotAllowed();
        }
        List<Desk> own = desks.ofMember(viewer.id());
        Optional<Desk> confirmed = chosen(viewer, own, manager);
        if (confirmed.isPresent()) {
            Desk desk = confirmed.get();
            return new QueueOutcome.OfDesk(desk, desk.roleOf(viewer), filter, rows(desk, filter));
        }
        if (manager != null && !own.isEmpty()) {
            return new QueueOutcome.NoSuchDesk();
        }
        return own.isEmpty() ? ofColleague(viewer.id()) : new QueueOutcome.Unconfirmed(own.get(0));
    }

    /** The rows of a desk's queue, the most urgent first; what is closed, latest first. */
    public List<Ranked> rows(Desk desk, QueueFilter filter) {
        Instant now = clock.instant();
        if (filter.view() == View.DONE) {
            return requests.closedSince(desk.id(), now.minus(CLOSED_SHOWN)).stream()
                    .map(request -> ranked(request, desk, now))
                    .toList();
        }
        return requests.open(desk.id()).stream()
                .filter(request -> isIn(filter, request, desk, now))
                .map(request -> ranked(request, desk, now))
                .sorted(order())
                .toList();
    }

    /** How many open requests stand before this one, itself counted. */
    public int placeOf(Request request, Desk desk) {
        List<Ranked> rows = rows(desk, QueueFilter.of(View.NOW));
        return (int) rows.stream()
                        .takeWhile(row -> !row.request().id().equals(request.id()))
                        .count()
                + 1;
    }

    private Optional<Desk> chosen(Person viewer, List<Desk> own, @Nullable String manager) {
        Stream<Desk> seen = own.stream()
                .filter(desk ->
                        desk.members().confirmed() && desk.roleOf(viewer).ofThePair());
        if (manager != null) {
            return seen.filter(desk -> desk.manager().user().equals(manager)).findFirst();
        }
        return seen.min(Comparator.comparing(
                desk -> !desk.id().equals(desks.preferencesOf(viewer.id()).lastDesk())));
    }

    private QueueOutcome ofColleague(PersonId viewer) {
        List<Request> asked = requests.askedBy(viewer, MOST_OWN_REQUESTS);
        return asked.isEmpty() && desks.inTeam(viewer.team()).isEmpty()
                ? new QueueOutcome.NoDesk()
                : new QueueOutcome.OwnRequests(asked);
    }

    private static Ranked ranked(Request request, Desk desk, Instant now) {
        return new Ranked(request, Scoring.of(request, desk, now));
    }

    private static Comparator<Ranked> order() {
        return Comparator.comparingDouble((Ranked row) -> -row.urgency().score())
                .thenComparing(row -> row.request().number());
    }

    private static boolean isIn(QueueFilter filter, Request request, Desk desk, Instant now) {
        WorkingTime time = desk.workingTime();
        LocalDate today = time.today(now);
        return switch (filter.view()) {
            case NOW -> request.isWaiting(now);
            case TODAY -> request.isWaiting(now) && decideDay(request, desk).compareTo(today) <= 0;
            case WEEK ->
                request.isWaiting(now)
                        && decideDay(request, desk)
                                        .compareTo(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))
                                <= 0;
            case WAITING -> request.state() == RequestState.DELEGATED || !request.isWaiting(now);
            case ALL -> true;
            case DONE -> false;
            case TOPIC -> isAbout(request, filter.topic());
        };
    }

    private static LocalDate decideDay(Request request, Desk desk) {
        return desk.workingTime().today(Deserved.of(request, desk).decideBy());
    }

    private static boolean isAbout(Request request, String topic) {
        String wanted = topic.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        request.ask().topics().stream(), Stream.of(request.ask().title()))
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
