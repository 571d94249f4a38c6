package nl.ontzorg.delivery;

import java.util.Optional;
import java.util.function.Supplier;

/** Joins what an act changes, and the messages it causes, to one fact that is there whole or not at all. */
public interface Transactions {

    /** Runs the work in one write transaction; a fault in it undoes everything. Calls within the work join it. */
    <T> T inOne(Supplier<T> work);

    /**
     * Runs the work for an envelope from Slack unless it ran before: the key is noted in the inbox in the same
     * transaction. Empty when the envelope had been handled already.
     */
    <T> Optional<T> once(InboxKey key, Supplier<T> work);
}
