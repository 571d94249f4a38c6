package nl.ontzorg.dates;

import java.time.LocalDateTime;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** Joins two dates or times to all that lies between: "maandag tot woensdag", "tussen 3 mei en 10 juni". */
final class JoinRange extends PairRefiner {

    @Override
    @Nullable Reading join(Reading left, Reading right, Scene scene) {
        if (!(left.meaning() instanceof When one) || !(right.meaning() instanceof When other)) {
            return null;
        }
        if (one.open() != null || other.open() != null || one.rrule() != null) {
            return null;
        }
        Hit<String> between = scene.lexicon().set("between").before(scene.words(), left.first());
        boolean and = between != null && scene.isGap(left.end(), right.first(), "and") && left.end() < right.first();
        Hit<String> to = scene.lexicon().set("range").at(scene.words(), left.end());
        boolean range = to != null && to.edge() == right.first() && !isLooseDash(scene, left, right);
        if ((!and && !range) || (one.day() == null && other.day() != null && one.hours() == null)) {
            return null;
        }
        Stretch stretch = new RangeResolver(scene).stretch(one, other);
        if (stretch == null) {
            return null;
        }
        Hit<String> from = scene.lexicon().set("range-from").before(scene.words(), left.first());
        int first = between != null ? between.edge() : from != null ? from.edge() : left.first();
        Value value = new Value(stretch.from(), stretch.to(), stretch.grain(), null, null);
        Settled settled = new Settled(value, When.both(one.said(), other.said()));
        return left.joined(right, settled, "from one to the other").widened(first, right.end(), settled, "a range");
    }

    /** A dash between two weak readings is any dash. */
    private static boolean isLooseDash(Scene scene, Reading left, Reading right) {
        boolean dash = scene.words().isAny(left.end(), "-", "–", "—", "~");
        boolean times = left.meaning() instanceof When one
                && one.day() != null
                && one.hasTime()
                && right.meaning() instanceof When other
                && other.day() == null;
        return dash && !(left.isSure() && right.isSure()) && !years(left, right) && !times;
    }

    private static boolean years(Reading left, Reading right) {
        return isYear(left) && isYear(right);
    }

    private static boolean isYear(Reading reading) {
        return reading.meaning() instanceof When when
                && when.day() != null
                && when.day().times().grain() == Grain.YEAR;
    }

    /** The end of a stretch as people count it: a day is included, a time is not. */
    static LocalDateTime endOf(Stretch stretch) {
        return stretch.grain().compareTo(Grain.PART_OF_DAY) < 0 ? stretch.from() : stretch.to();
    }
}
