package nl.ontzorg.dates;

import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stretches of time one name can mean: all Mondays, every third of May, or only tomorrow. */
interface Times {

    Grain grain();

    /** Those that begin in the window, soonest first. */
    Stream<Stretch> in(Stretch window);

    /** The one a writer at this moment means, or null if there is none within a lifetime. */
    @Nullable Stretch nearest(LocalDateTime now, Direction direction);

    /** Whether one name can mean several, so that more words can narrow it down. */
    default boolean recurs() {
        return true;
    }
}
