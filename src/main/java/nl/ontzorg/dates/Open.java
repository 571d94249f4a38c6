package nl.ontzorg.dates;

import java.util.Locale;

/** On which side a date expression has no end. */
public enum Open {
    BEFORE,
    AFTER;

    /** The name outsiders know it by. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
