package nl.ontzorg.dates;

/** What a preposition does to a date. */
enum OpenWord {
    /** Open, up to where the date begins. */
    BEFORE,
    /** Open, from where the date ends. */
    AFTER,
    /** Open, from where the date begins. */
    FROM,
    /** The date itself, the last possible one. */
    BY
}
