package nl.ontzorg.dates;

/** Where from the moment of writing a recurring name points. */
enum Direction {
    /** The first to come, by the rule of the name itself. */
    NEXT,
    /** The same, by a word that says so: "aanstaande mei", which no word beside it moves. */
    COMING,
    /** The last that has been. */
    PAST,
    /** The one in the calendar unit of now. */
    THIS
}
