package nl.ontzorg.desk;

/** Whether the author of a forwarded message hears the outcome from the bot. */
public enum TellRequesters {
    ASK,
    ALWAYS,
    NEVER
}
