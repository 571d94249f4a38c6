package nl.ontzorg.delivery;

import nl.ontzorg.delivery.Outbox.Parcel;

/** Hears of messages that could not be delivered, in the transaction in which they are given up. */
@FunctionalInterface
public interface ReturnedMail {

    /** Tells somebody who can act, by way of the outbox. */
    void returned(Parcel parcel);

    /** This one and another, each for what it knows of. */
    default ReturnedMail and(ReturnedMail other) {
        return parcel -> {
            returned(parcel);
            other.returned(parcel);
        };
    }
}
