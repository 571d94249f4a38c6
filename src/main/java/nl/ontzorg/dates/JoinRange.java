package nl.ontzorg.dates;

import java.util.Set;
import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.dates.Reading.Strength;
import org.jspecify.annotations.Nullable;

/** Joins two dates or times to all that lies between: "maandag tot woensdag", "tussen 3 mei en 10 juni". */
final class JoinRange extends PairRefiner {

    @Override
    @Nullable Reading join(Reading left, Reading right, Scene scene) {
        if (!(left.meaning() instanceof When one) || !(right.meaning() instanceof When other)) {
            return null;
        }
        if (one.open() != null || other.open() != null || one.rrule() != null || isCount(scene, right)) {
            return null;
        }
        Hit<String> between = scene.lexicon().set(Category.BETWEEN).before(scene.words(), left.first());
        boolean and =
                between != null && scene.isGap(left.end(), right.first(), Category.AND) && left.end() < right.first();
        Hit<String> to = scene.lexicon().set(Category.RANGE).upTo(scene.words(), left.end(), right.first());
        boolean range = (to != null && to.edge() == right.first() && !isLoose(scene, left, right))
                || months(scene, left, right);
        if ((!and && !range)
                || (one.day() == null
                        && other.day() != null
                        && !isNow(other)
                        && (one.hours() == null || other.hours() == null))) {
            return null;
        }
        boolean inclusive = scene.isGap(left.end(), right.first(), Category.RANGE_INCLUSIVE);
        Stretch stretch = new RangeResolver(scene, !inclusive && !months(scene, left, right)).stretch(one, other);
        if (stretch == null) {
            return null;
        }
        Hit<String> from = scene.lexicon().set(Category.RANGE_FROM).before(scene.words(), left.first());
        int first = between != null ? between.edge() : from != null ? from.edge() : left.first();
        Value value = new Value(stretch.from(), stretch.to(), stretch.grain(), null, null);
        Settled settled = new Settled(value, When.both(one.said(), other.said()));
        return left.joined(right, settled, "from one to the other").widened(first, right.end(), settled, "a range");
    }

    /** "Between 5 and 7 members". */
    private static boolean isCount(Scene scene, Reading right) {
        return right.strength() == Strength.NEEDS_COMPANY
                && scene.lexicon().set(Category.MEASURE).at(scene.words(), right.end()) != null;
    }

    /** A dash between two weak readings is any dash, and two bare numbers need a "from" before them. */
    private static boolean isLoose(Scene scene, Reading left, Reading right) {
        boolean bare = left.strength() == Strength.NEEDS_COMPANY && right.strength() == Strength.NEEDS_COMPANY;
        if (bare
                && !years(left, right)
                && scene.lexicon().set(Category.RANGE_FROM).before(scene.words(), left.first()) == null) {
            return true;
        }
        boolean dash = scene.words().isAny(left.end(), "-", "–", "—", "~");
        boolean times = left.meaning() instanceof When one
                && one.day() != null
                && one.hasTime()
                && right.meaning() instanceof When other
                && other.day() == null;
        return dash && !(left.isSure() && right.isSure()) && !years(left, right) && !times && !dated(left, right);
    }

    /** "1-5 - 7-5-2020": a whole date on the right makes the left one a date too. */
    private static boolean dated(Reading left, Reading right) {
        return left.meaning() instanceof When one
                && (one.said().equals(Set.of(Part.DAY, Part.MONTH))
                        || one.said().equals(Set.of(Part.MONTH)))
                && right.meaning() instanceof When other
                && other.said().containsAll(Set.of(Part.DAY, Part.MONTH, Part.YEAR));
    }

    /** "maart/april". */
    private static boolean months(Scene scene, Reading left, Reading right) {
        return scene.words().is(left.end(), "/")
                && right.first() == left.end() + 1
                && left.meaning() instanceof When one
                && one.said().equals(Set.of(Part.MONTH))
                && right.meaning() instanceof When other
                && other.said().contains(Part.MONTH)
                && !other.said().contains(Part.DAY);
    }

    private static boolean isNow(When when) {
        return when.day() != null && when.day().times().grain() == Grain.SECOND;
    }

    private static boolean years(Reading left, Reading right) {
        return isYear(left) && isYear(right);
    }

    private static boolean isYear(Reading reading) {
        return reading.meaning() instanceof When when
                && when.day() != null
                && when.day().times().grain() == Grain.YEAR;
    }
}
