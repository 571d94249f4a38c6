package nl.ontzorg.dates;

import java.util.List;
import nl.ontzorg.dates.Phrasebook.Hit;

/** Words after a date that say where it points: "vrijdag jl.", "3 mei a.s.". */
final class PointBack implements Refiner {

    @Override
    public List<Reading> refine(List<Reading> readings, Scene scene) {
        return readings.stream().map(reading -> pointed(reading, scene)).toList();
    }

    private static Reading pointed(Reading reading, Scene scene) {
        Hit<Direction> suffix = scene.lexicon().suffixes.at(scene.words(), reading.end());
        if (suffix == null || !(reading.meaning() instanceof When when) || when.day() == null) {
            return reading;
        }
        return when.day().times().recurs()
                ? reading.widened(
                        reading.first(),
                        suffix.edge(),
                        when.towards(suffix.meaning()),
                        "the words after it say which one")
                : reading;
    }
}
