package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** Joins a day with a part of the day or hours, in either order: "vrijdag om 3 uur", "half drie 's middags". */
final class JoinTime extends PairRefiner {

    @Override
    @Nullable Reading join(Reading left, Reading right, Scene scene) {
        if (!(left.meaning() instanceof When one) || !(right.meaning() instanceof When other)) {
            return null;
        }
        boolean someSure = left.isSure() || right.isSure();
        if (!someSure || !fit(one, other) || !scene.isGap(left.end(), right.first(), Category.TIME_JOIN)) {
            return null;
        }
        When together = one.and(other);
        Hit<OpenWord> open = scene.lexicon().opens.before(scene.words(), right.first());
        if (open != null && open.edge() >= left.end()) {
            // "On 3 May and after six": a date, and every evening.
            if (scene.words().isAny(open.edge() - 1, "en", "and")) {
                return null;
            }
            together = together.open(open.meaning());
        }
        return left.joined(right, together, "a day with its time");
    }

    private static boolean fit(When one, When other) {
        boolean bothDays = one.day() != null && other.day() != null;
        boolean bothHours = one.hours() != null && other.hours() != null;
        boolean bothParts = one.part() != null && other.part() != null;
        boolean someTime = one.hasTime() || other.hasTime();
        boolean days = isADay(one) && isADay(other);
        return !bothDays
                && !bothHours
                && !bothParts
                && someTime
                && days
                && (one.open() == null || other.hours() == null);
    }

    private static boolean isADay(When when) {
        When.Day day = when.day();
        return day == null || day.times().grain() == Grain.DAY;
    }
}
