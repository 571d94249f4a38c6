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

    /** The kind with this code, in any case; another code throws IllegalArgumentException. */
    public static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
