package nl.ontzorg.slack;

import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.Role;
import nl.ontzorg.priority.Queue;
import nl.ontzorg.priority.QueueOutcome;
import nl.ontzorg.priority.QueueOutcome.OfDesk;
import nl.ontzorg.priority.QueueOutcome.OwnRequests;
import nl.ontzorg.slack.view.Message;
import nl.ontzorg.slack.view.PrioritiesView;
import nl.ontzorg.slack.view.PrioritiesView.Page;
import nl.ontzorg.slack.view.SentenceView;
import org.jspecify.annotations.Nullable;

/** A page of the queue as a message, for whoever asks. */
final class QueuePages {

    private final Queue queue;
    private final Listings listings;
    private final Wording wording;

    QueuePages(Queue queue, Listings listings, Wording wording) {
        this.queue = queue;
        this.listings = listings;
        this.wording = wording;
    }

    /**
     * The page.
     *
     * @param flash what just happened, to stand on top; null when nothing did
     */
    Message of(Viewer viewer, Where.Page page, @Nullable String flash) {
        QueueOutcome outcome = queue.of(viewer.person(), page.filter(), page.manager());
        if (outcome instanceof OfDesk desk) {
            Page shown = new Page(flash, heading(desk, viewer), listings.of(desk, desk.rows(), page, viewer));
            return PrioritiesView.of(shown, viewer.texts());
        }
        if (outcome instanceof OwnRequests own) {
            Page shown = new Page(flash, viewer.say("queue.heading.asked"), listings.of(own, page, viewer));
            return PrioritiesView.of(shown, viewer.texts());
        }
        return outcome instanceof QueueOutcome.NoDesk
                ? SentenceView.welcome(viewer.texts())
                : SentenceView.of(refusal(outcome, viewer));
    }

    /** Whose queue it is. */
    String heading(OfDesk outcome, Viewer viewer) {
        Desk desk = outcome.desk();
        return outcome.role() == Role.MANAGER
                ? viewer.say("queue.heading")
                : viewer.say(
                        "queue.heading.of",
                        wording.name(desk.team(), desk.manager().user()));
    }

    private String refusal(QueueOutcome outcome, Viewer viewer) {
        if (outcome instanceof QueueOutcome.Unconfirmed waiting) {
            Desk desk = waiting.desk();
            return viewer.say(
                    "refusal.unconfirmed",
                    wording.name(desk.team(), desk.manager().user()));
        }
        return viewer.say(outcome instanceof QueueOutcome.NoSuchDesk ? "refusal.no_such_desk" : "refusal.not_allowed");
    }
}
