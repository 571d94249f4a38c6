package nl.ontzorg.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What must reach people: written in the transaction of its cause, sent after the commit. */
public interface Outbox {

    /** Where a message in the outbox stands. */
    enum State {
        NEW,
        SENDING,
        SENT,
        FAILED
    }

    /** A message to send, with how often it was tried. */
    record Parcel(UUID id, String key, Destination to, Notice notice, int attempts) {}

    /**
     * Puts a message in the outbox, to go as soon as may be.
     *
     * @param key the business fact, such as "nudge:REQUEST:SLOT:PERSON"; a key that is there already changes nothing
     */
    void put(String key, Destination to, Notice notice);

    /** Marks up to so many due messages as being sent, oldest first, and gives them; for each destination one at a time. */
    List<Parcel> claim(Instant now, int most);

    /** Notes that a message is there, and which it is in Slack. */
    void sent(UUID id, String channel, String ts);

    /** Puts a message back, to be tried again from then on. */
    void retry(UUID id, Instant notBefore, String error);

    /** Gives up on a message; the error is kept. */
    void failed(UUID id, String error);

    /** Drops a message whose cause has gone, such as the nudge of an answered request. */
    void cancelled(UUID id);

    /** After a start: what was being sent by a process that is gone becomes new again. */
    int release();
}
