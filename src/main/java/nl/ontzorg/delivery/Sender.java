package nl.ontzorg.delivery;

import java.time.Duration;

/** Reaches people. */
public interface Sender {

    /** Puts the notice into words and sends it. */
    Sending send(Outbox.Parcel parcel);

    /** How a sending ended. */
    sealed interface Sending {

        /** The message is there. */
        record Sent(String channel, String ts) implements Sending {}

        /** The cause is gone, nothing was sent. */
        record NotNeeded() implements Sending {}

        /** It may work later; not before this long from now. */
        record Later(Duration delay, String error) implements Sending {}

        /** It will never work. */
        record Never(String error) implements Sending {}
    }
}
