package nl.ontzorg.dates;

/** What a date expression can say in so many words; what it does not say was implied. */
public enum Part {
    YEAR,
    MONTH,
    WEEK,
    DAY,
    WEEKDAY,
    PART_OF_DAY,
    TIME,
    /** A distance from the moment of writing, such as "tomorrow" or "in two weeks". */
    DISTANCE
}
