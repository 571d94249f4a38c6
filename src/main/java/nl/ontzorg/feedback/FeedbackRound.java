package nl.ontzorg.feedback;

import java.time.Instant;
import java.time.InstantSource;
import nl.ontzorg.calendar.WorkingTime;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One pass over feedback without an answer: reminds its receiver once, two working days on, in working hours. */
public final class FeedbackRound {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackRound.class);
    private static final int WORKING_DAYS_TO_ANSWER = 2;

    private final DeskBook desks;
    private final FeedbackBook notes;
    private final Outbox outbox;
    private final InstantSource clock;

    public FeedbackRound(DeskBook desks, FeedbackBook notes, Outbox outbox, InstantSource clock) {
        this.desks = desks;
        this.notes = notes;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void run() {
        Instant now = clock.instant();
        for (Desk desk : desks.all()) {
            try {
                remind(desk, now);
            } catch (RuntimeException e) {
                // Not its message, which may hold what somebody wrote.
                LOG.error(
                        "No feedback reminders for desk {}: {}",
                        desk.id(),
                        e.getClass().getName());
            }
        }
    }

    private void remind(Desk desk, Instant now) {
        if (desk.workingTime().isWorkingMoment(now)) {
            notes.unanswered(desk.id()).stream()
                    .filter(note -> isDue(note, desk.workingTime(), now))
                    .forEach(this::remind);
        }
    }

    private static boolean isDue(FeedbackNote note, WorkingTime time, Instant now) {
        return time.workingDaysBetween(note.given(), now) >= WORKING_DAYS_TO_ANSWER;
    }

    /** The key says it once; that the note was answered meanwhile is seen when it is sent. */
    private void remind(FeedbackNote note) {
        outbox.put(
                "feedback-waits:" + note.id(),
                Destination.person(
                        note.people().receiver().team(),
                        note.people().receiver().user()),
                new Notice.FeedbackWaits(note.id()));
    }
}
