package nl.ontzorg.delivery;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.delivery.Outbox.Posted;
import org.jspecify.annotations.Nullable;

/** Reaches people. */
public interface Sender {

    /**
     * Puts the notice into words and sends it. An exception means that nothing was posted.
     *
     * @param mayPost asked right before the request that posts is written; when it says no, nothing is posted
     */
    Sending send(Parcel parcel, BooleanSupplier mayPost);

    /** Looks whether a message that may have been posted is there. */
    Sought seek(Parcel parcel);

    /** Takes a message back that is one too many; false when that failed. */
    boolean takeBack(Posted posted);

    /** How a sending ended. */
    sealed interface Sending {

        /** The message is there. */
        record Sent(Posted posted) implements Sending {}

        /** The cause is gone, nothing was sent. */
        record NotNeeded() implements Sending {}

        /** There was no time left to post. */
        record NotBegun() implements Sending {}

        /** Surely not posted; it may work later, not before this long from now. */
        record Later(Duration delay, String error) implements Sending {}

        /** Surely not posted: the destination takes nothing for this long; null when Slack does not say how long. */
        record Limited(@Nullable Duration pause) implements Sending {}

        /** Nobody knows whether it was posted. */
        record Unsure(String error) implements Sending {}

        /** It will never work. */
        record Never(String error) implements Sending {}

        /** The workspace does not let the bot in any more. */
        record Closed(String error) implements Sending {}
    }

    /** What came of looking for a message. */
    sealed interface Sought {

        record Found(Posted posted) implements Sought {}

        record NotThere() implements Sought {}

        /** It could not be looked for; not before this long from now. */
        record Unknown(Duration delay, String error) implements Sought {}

        /** The workspace does not let the bot in any more. */
        record Closed(String error) implements Sought {}
    }
}
