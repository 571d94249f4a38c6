package nl.ontzorg.reminders;

import java.time.Instant;
import nl.ontzorg.delivery.Notice.Waiting;
import nl.ontzorg.requests.Request;

/** A request somebody is to be reminded of, and by when it has to be decided. */
record Reminder(Request request, Instant decideBy) {

    Waiting waiting() {
        return new Waiting(request.id(), decideBy);
    }
}
