package nl.ontzorg.slack;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.desk.PersonId;

/** Runs what an envelope changes exactly once, however often it comes, and has the messages it causes sent. */
final class Inbox {

    private final Delivery delivery;

    Inbox(Delivery delivery) {
        this.delivery = delivery;
    }

    /** Empty when it was done before. The work must not call Slack: it holds the one writer of the database. */
    <T> Optional<T> once(Cause cause, Supplier<T> work) {
        Optional<T> done = delivery.transactions().once(cause.inboxKey(), work);
        delivery.wake().run();
        return done;
    }

    /** Says a sentence of the bundles to who caused it, within the work; the same one once a day. */
    void say(Cause cause, String key, LocalDate day) {
        PersonId to = cause.by();
        delivery.outbox()
                .put(
                        "say:" + key + ":" + to.team() + ":" + to.user() + ":" + day,
                        Destination.person(to.team(), to.user()),
                        new Notice.Say(key));
    }
}
