package nl.ontzorg.dates;

import java.util.Set;

/** What some words in a text mean, as far as those words alone can tell. */
sealed interface Meaning permits When, Amount, Settled {

    /** What the words named. */
    Set<Part> said();
}
