package nl.ontzorg.understanding;

import java.util.Locale;

/** What a date in a text is for: react by it, the moment it is about, or merely named. */
public enum DateRole {
    DEADLINE,
    EVENT,
    MENTION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
