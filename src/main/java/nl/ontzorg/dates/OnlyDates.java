package nl.ontzorg.dates;

import java.util.List;
import nl.ontzorg.dates.Reading.Strength;

/** Drops what in the end is no date: amounts of time, and words that needed company or room and have none. */
final class OnlyDates implements Refiner {

    @Override
    public List<Reading> refine(List<Reading> readings, Scene scene) {
        return readings.stream().filter(reading -> isDate(reading, scene)).toList();
    }

    private static boolean isDate(Reading reading, Scene scene) {
        if (reading.meaning() instanceof Amount) {
            return false;
        }
        return reading.isSure() || (reading.strength() == Strength.NEEDS_ROOM && isAlone(reading, scene.words()));
    }

    private static boolean isAlone(Reading reading, Words words) {
        for (int i = 0; i < words.size(); i++) {
            boolean outside = i < reading.first() || i >= reading.end();
            if (outside && (words.isWord(i) || words.isNumber(i))) {
                return false;
            }
        }
        return true;
    }
}
