package nl.ontzorg.dates;

import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.dates.Reading.Strength;

/** Dates in a list make each other sure: "11/20, 11/22 or 11/25", "maandag of di". */
final class Company implements Refiner {

    @Override
    public List<Reading> refine(List<Reading> readings, Scene scene) {
        List<Reading> kept = new ArrayList<>(readings);
        for (int i = 1; i < kept.size(); i++) {
            keepCompany(kept, i - 1, i, scene);
        }
        for (int i = kept.size() - 1; i > 0; i--) {
            keepCompany(kept, i, i - 1, scene);
        }
        return kept;
    }

    private static void keepCompany(List<Reading> readings, int sure, int unsure, Scene scene) {
        Reading one = readings.get(sure);
        Reading other = readings.get(unsure);
        Reading left = sure < unsure ? one : other;
        Reading right = sure < unsure ? other : one;
        boolean listed = left.end() < right.first() && scene.isGap(left.end(), right.first(), Category.LIST_JOIN);
        if (one.isSure() && !other.isSure() && listed && isAlike(one.meaning(), other.meaning())) {
            readings.set(
                    unsure, new Reading(other.first(), other.end(), other.meaning(), Strength.SURE, other.steps()));
        }
    }

    private static boolean isAlike(Meaning one, Meaning other) {
        return one instanceof When first
                && other instanceof When second
                && first.day() != null
                && second.isDayOnly()
                && second.day() != null
                && first.day().times().grain() == second.day().times().grain();
    }
}
