package nl.ontzorg.slack;

import com.slack.api.model.view.View;
import java.util.List;
import java.util.Set;
import nl.ontzorg.desk.Role;
import nl.ontzorg.priority.Queue;
import nl.ontzorg.priority.QueueFilter;
import nl.ontzorg.priority.QueueOutcome;
import nl.ontzorg.priority.QueueOutcome.OfDesk;
import nl.ontzorg.priority.QueueOutcome.OwnRequests;
import nl.ontzorg.priority.Ranked;
import nl.ontzorg.priority.Reason;
import nl.ontzorg.slack.view.HomeView;
import nl.ontzorg.slack.view.HomeView.Home;
import nl.ontzorg.slack.view.PrioritiesView.Listing;
import nl.ontzorg.slack.view.PrioritiesView.Span;
import nl.ontzorg.slack.view.RequestCard;
import org.jspecify.annotations.Nullable;

/** The Home tab of whoever opens it. */
final class Homes {

    private static final int MOST_LATE = 4;
    private static final Set<Reason.Name> LATE = Set.of(Reason.Name.DEADLINE_PASSED, Reason.Name.DECIDE_BY_PASSED);
    private static final Listing NOTHING = new Listing(null, List.of(), new Span(1, 0, null), "");

    private final Queue queue;
    private final QueuePages pages;
    private final Listings listings;
    private final FeedbackNotes notes;

    Homes(Queue queue, QueuePages pages, Listings listings, FeedbackNotes notes) {
        this.queue = queue;
        this.pages = pages;
        this.listings = listings;
        this.notes = notes;
    }

    /**
     * The tab with this page of the queue on it.
     *
     * @param flash what just happened, to stand on top; null when nothing did
     */
    View of(Viewer viewer, Where.Page page, @Nullable String flash) {
        QueueOutcome outcome = queue.of(viewer.person(), page.filter(), page.manager());
        return HomeView.of(home(outcome, viewer, page, flash), viewer.texts());
    }

    private Home home(QueueOutcome outcome, Viewer viewer, Where.Page page, @Nullable String flash) {
        if (outcome instanceof OfDesk desk) {
            return ofDesk(desk, viewer, page, flash);
        }
        if (outcome instanceof OwnRequests own) {
            Listing listing = listings.of(own, page, viewer);
            return new Home(
                    HomeView.Viewer.COLLEAGUE, flash, viewer.say("queue.heading.asked"), List.of(), listing, List.of());
        }
        HomeView.Viewer role =
                outcome instanceof QueueOutcome.Unconfirmed ? HomeView.Viewer.EXPECTED : HomeView.Viewer.NOBODY;
        return new Home(role, flash, viewer.say("home.heading.colleague"), List.of(), NOTHING, List.of());
    }

    /** What is late stands apart on top, and so not in the list of what waits now as well. */
    private Home ofDesk(OfDesk outcome, Viewer viewer, Where.Page page, @Nullable String flash) {
        List<Ranked> late = page.filter().view() == QueueFilter.View.NOW
                ? outcome.rows().stream().filter(Homes::isLate).limit(MOST_LATE).toList()
                : List.of();
        List<Ranked> others =
                outcome.rows().stream().filter(row -> !late.contains(row)).toList();
        List<RequestCard> cards = late.stream()
                .map(row -> listings.card(row, outcome, page, viewer))
                .toList();
        return new Home(
                outcome.role() == Role.MANAGER ? HomeView.Viewer.MANAGER : HomeView.Viewer.ASSISTANT,
                flash,
                pages.heading(outcome, viewer),
                cards,
                listings.of(outcome, others, page, viewer),
                notes.unansweredBy(viewer, outcome.desk(), page));
    }

    private static boolean isLate(Ranked row) {
        return row.urgency().reasons().stream().anyMatch(reason -> LATE.contains(reason.name()));
    }
}
