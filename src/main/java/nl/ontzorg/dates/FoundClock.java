package nl.ontzorg.dates;

/**
 * A time on the clock found in a text.
 *
 * @param end the token after its last one
 * @param sure whether it can be nothing else
 */
record FoundClock(Clock clock, int end, boolean sure) {}
