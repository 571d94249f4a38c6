package nl.ontzorg.dates;

import org.jspecify.annotations.Nullable;

/** One way to write a date or time; recognises it where it begins. */
interface Form {

    /** What it can begin with; {@link #match} finds nothing at any other token. */
    Opening opening(Lexicon lexicon);

    /** What begins at this token, or null. */
    @Nullable Reading match(Scene scene, int at);
}
