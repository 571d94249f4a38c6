package nl.ontzorg.requests;

import java.util.Locale;

/** Where a request stands. */
public enum RequestState {
    WAITING,
    SNOOZED,
    DELEGATED,
    ANSWERED,
    APPROVED,
    REJECTED,
    DONE,
    WITHDRAWN;

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return this == WAITING || this == SNOOZED || this == DELEGATED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
