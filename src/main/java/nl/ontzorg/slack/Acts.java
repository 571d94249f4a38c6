package nl.ontzorg.slack;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.InboxKey;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.desk.PersonId;

/** Makes what an envelope changes a fact exactly once, however often it comes, and has the messages it causes sent. */
final class Acts {

    private final Delivery delivery;

    Acts(Delivery delivery) {
        this.delivery = delivery;
    }

    /** Empty when it was done before. The work must not call Slack: it holds the one writer of the database. */
    <T> Optional<T> once(Cause cause, Supplier<T> work) {
        Optional<T> done = delivery.transactions().once(cause.inboxKey(), work);
        delivery.wake().run();
        return done;
    }

    /** Keeps what takes time to read, so that it can be acknowledged and is read afterwards, once. */
    void later(Cause cause, Unread unread) {
        delivery.inbox().put(cause.inboxKey(), unread.kind(), unread.body());
        delivery.wake().run();
    }

    /** Makes what was read a fact, unless that was done meanwhile; the work must not call Slack. */
    void finish(InboxKey key, Runnable work) {
        delivery.transactions().inOne(() -> {
            boolean first = delivery.inbox().done(key);
            if (first) {
                work.run();
            }
            return first;
        });
        delivery.wake().run();
    }

    /** Says a sentence of the bundles to who caused it; the same one once a day. */
    void say(Cause cause, String key, LocalDate day) {
        PersonId to = cause.by();
        delivery.outbox()
                .put(
                        "say:" + key + ":" + to.team() + ":" + to.user() + ":" + day,
                        Destination.person(to.team(), to.user()),
                        new Notice.Say(key));
    }
}
