package nl.ontzorg.understanding;

import java.util.Locale;

/** What is asked of the manager. */
public enum Kind {
    DOCUMENT,
    MEETING,
    DECISION,
    REACTION,
    INFORMATION,
    /** Thanks, chatter, newsletters, automatic replies: nothing for the desk. */
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such kind */
    public static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
