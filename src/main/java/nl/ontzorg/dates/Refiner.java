package nl.ontzorg.dates;

import java.util.List;

/** One step from separate readings towards the dates of a text: it joins, changes or drops some. */
interface Refiner {

    /** The readings after this step; they stay in order and do not overlap. */
    List<Reading> refine(List<Reading> readings, Scene scene);
}
