package nl.ontzorg.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What Slack sent and was acknowledged before it was read: kept as it came, until it has become a fact. */
public interface Inbox {

    /** Where something in the inbox stands. */
    enum State {
        WAITING,
        DONE,
        FAILED
    }

    /**
     * Something that waits to be read.
     *
     * @param kind tells the receiver how to read the body
     * @param attempts how often reading it failed
     */
    record Item(InboxKey key, String kind, String body, int attempts) {}

    /** Keeps what came, to be read from now on; false when the same came before. */
    boolean put(InboxKey key, String kind, String body);

    /** Up to so many that may be read by then, those that wait longest first. */
    List<Item> due(Instant by, int most);

    /**
     * Notes that it has become a fact, in the transaction of that fact, and forgets its body; false when it was noted
     * before: then it must cause nothing again.
     */
    boolean done(InboxKey key);

    /** Reading failed; to be tried again from then on. */
    void retry(InboxKey key, Instant notBefore, String error);

    /** Gives up reading it; it is kept with its body and the error. */
    void failed(InboxKey key, String error);

    /** Since when the oldest could have been read that is not; what rests until a next attempt does not count. */
    Optional<Instant> oldestDue(Instant now);
}
