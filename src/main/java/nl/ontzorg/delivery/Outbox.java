package nl.ontzorg.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What must reach people: written in the transaction of its cause, sent after the commit.
 *
 * <p>A message is sent under a lease. Whoever takes it up after the lease has ended takes it up under the next number,
 * and what is said under an earlier one changes nothing any more.
 */
public interface Outbox {

    /** Where a message in the outbox stands. */
    enum State {
        NEW,
        SENDING,
        SENT,
        FAILED
    }

    /** A message to send. */
    record Parcel(UUID id, String key, Destination to, Notice notice, Past past, Lease lease) {}

    /**
     * What was done for a message before.
     *
     * @param attempts how often it was tried
     * @param unsure whether it may be in Slack already
     * @param before the last message that went to the same place; null when none is known
     */
    record Past(
            Instant created,
            int attempts,
            boolean unsure,
            @Nullable Posted before) {}

    /**
     * The right to send a message for a while.
     *
     * @param no counts up each time the message is taken up
     */
    record Lease(int no, Instant until) {}

    /** A message in Slack. */
    record Posted(String channel, String ts) {}

    /**
     * Puts a message in the outbox, to go as soon as may be.
     *
     * @param key the business fact, such as "nudge:REQUEST:SLOT:PERSON"; a key that is there already changes nothing
     */
    void put(String key, Destination to, Notice notice);

    /**
     * Takes up to so many due messages, oldest first, to be sent within the lease: for each destination one at a time,
     * none to a destination that must rest, and none to a workspace that has closed.
     *
     * @param owner who sends them
     */
    List<Parcel> claim(String owner, Instant now, Duration lease, int most);

    /**
     * Notes that a message is there, and which it is in Slack. This is a fact whoever holds the lease, so the first to
     * note it is right: false when another message was noted, or the message was dropped, and this one is too many.
     */
    boolean sent(Parcel parcel, Posted posted);

    /** Puts a message that was surely not posted back, to be tried again from then on; false when the lease is lost. */
    boolean retry(Parcel parcel, Instant notBefore, String error);

    /** Keeps a message that may have been posted, to be sought from then on; false when the lease is lost. */
    boolean unsure(Parcel parcel, Instant seekFrom, String error);

    /** Puts a message back as it was taken, because nothing was done for it; false when the lease is lost. */
    boolean giveBack(Parcel parcel);

    /** Gives up on a message; the error is kept. False when the lease is lost. */
    boolean failed(Parcel parcel, String error);

    /** Drops a message whose cause has gone, such as the nudge of an answered request; false when the lease is lost. */
    boolean cancelled(Parcel parcel);

    /** Lets nothing more go to a destination until then. */
    void rest(Destination to, Instant until);

    /** Since when the message has been due that waits longest; empty when none is due. */
    Optional<Instant> oldestDue(Instant now);

    /** How many messages are not sent yet. */
    int waiting();
}
