package nl.ontzorg.dates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins neighbours from left to right, so that a joined pair can be joined with the next. */
abstract class PairRefiner implements Refiner {

    @Override
    public final List<Reading> refine(List<Reading> readings, Scene scene) {
        List<Reading> refined = new ArrayList<>();
        for (Reading reading : readings) {
            Reading last = refined.isEmpty() ? null : refined.get(refined.size() - 1);
            Reading joined = last == null ? null : join(last, reading, scene);
            if (joined == null) {
                refined.add(reading);
            } else {
                refined.set(refined.size() - 1, joined);
            }
        }
        return refined;
    }

    /** The two as one, or null if they stay apart. */
    abstract @Nullable Reading join(Reading left, Reading right, Scene scene);
}
