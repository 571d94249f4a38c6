package nl.ontzorg.dates;

import java.util.List;
import nl.ontzorg.dates.Phrasebook.Hit;

/** Words after a date that say where it points: "vrijdag jl.", "3 mei a.s.". */
final class PointBack implements Refiner {

    private static final int MONTHS_BACK = 3;

    @Override
    public List<Reading> refine(List<Reading> readings, Scene scene) {
        return readings.stream().map(reading -> pointed(reading, scene)).toList();
    }

    /** "Het stuk van 3 november", said later that month, is not about next year. */
    private static boolean isOfTheLastMonths(Reading reading, Scene scene) {
        boolean of = scene.words().isAny(reading.first() - 1, "van", "of")
                || scene.lexicon().set(Category.DATED).before(scene.words(), reading.first()) != null;
        if (!of || !(reading.meaning() instanceof When when) || when.day() == null) {
            return false;
        }
        boolean date = when.said().contains(Part.MONTH)
                && when.said().contains(Part.DAY)
                && when.day().times().recurs();
        Stretch past = date ? when.day().times().nearest(scene.now(), Direction.PAST) : null;
        return past != null
                && when.day().direction() == Direction.NEXT
                && past.from().isAfter(scene.now().minusMonths(MONTHS_BACK));
    }

    private static Reading pointed(Reading reading, Scene scene) {
        if (isOfTheLastMonths(reading, scene)) {
            return reading.withWhen(when -> when.towards(Direction.PAST));
        }
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
