package nl.ontzorg.dates;

/** What a preposition does to a date. */
enum OpenWord {
    /** Open, up to where the date begins. */
    BEFORE,
    /** Open, up to where the date ends. */
    BEFORE_ITS_END,
    /** Open, from where the date ends. */
    AFTER,
    /** Open, from where the date begins. */
    FROM,
    /** As {@link #FROM}, but of what is over it tells only where something comes from. */
    ORIGIN,
    /** As {@link #FROM}, of a date that has been. */
    SINCE,
    /** The date itself, the last possible one. */
    BY
}
