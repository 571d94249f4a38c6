package nl.ontzorg.dates;

import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.dates.Reading.Strength;

/** Several times of one day: "dinsdag om 10 uur of 14 uur", "Friday 10-11 or 2-3pm". */
final class SharedDay implements Refiner {

    @Override
    public List<Reading> refine(List<Reading> readings, Scene scene) {
        List<Reading> refined = new ArrayList<>(readings);
        for (int i = 1; i < refined.size(); i++) {
            Reading left = refined.get(i - 1);
            Reading right = refined.get(i);
            if (left.meaning() instanceof When one
                    && right.meaning() instanceof When other
                    && isTimeOfDay(one)
                    && isTimeOnly(other)
                    && areListed(left, right, scene)) {
                List<String> steps = new ArrayList<>(right.steps());
                steps.add("a time of the same day");
                refined.set(
                        i,
                        new Reading(right.first(), right.end(), other.onDayOf(one), Strength.SURE, List.copyOf(steps)));
            }
        }
        return refined;
    }

    private static boolean isTimeOfDay(When when) {
        When.Day day = when.day();
        return day != null && day.times().grain() == Grain.DAY && when.hours() != null && when.rrule() == null;
    }

    private static boolean isTimeOnly(When when) {
        return when.day() == null && when.part() == null && when.hours() != null;
    }

    private static boolean areListed(Reading left, Reading right, Scene scene) {
        Hit<String> and = scene.lexicon().set(Category.LIST_JOIN).upTo(scene.words(), left.end(), right.first());
        return and != null && scene.isGap(and.edge(), right.first(), Category.TIME_JOIN);
    }
}
