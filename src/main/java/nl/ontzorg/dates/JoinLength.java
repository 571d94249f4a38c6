package nl.ontzorg.dates;

import java.time.LocalDateTime;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** A beginning and how long it lasts: "4pm for 30 minutes", "2 weken vanaf 3 mei", "a week starting tomorrow". */
final class JoinLength extends PairRefiner {

    @Override
    @Nullable Reading join(Reading left, Reading right, Scene scene) {
        if (left.meaning() instanceof When start && right.meaning() instanceof Amount length) {
            return isExactly(scene, left.end(), right.first(), Category.DURATION_FOR)
                    ? span(left, right, start, length, scene)
                    : null;
        }
        if (left.meaning() instanceof Amount length && right.meaning() instanceof When start) {
            boolean lasting = isExactly(scene, left.end(), right.first(), Category.STARTING)
                    || (isExactly(scene, left.end(), right.first(), Category.RANGE_FROM)
                            && scene.lexicon().set(Category.DURATION_FOR).before(scene.words(), left.first()) != null);
            return lasting ? span(left, right, start, length, scene) : null;
        }
        return null;
    }

    private static boolean isExactly(Scene scene, int from, int upTo, Category category) {
        Hit<String> hit = scene.lexicon().set(category).at(scene.words(), from);
        return hit != null && hit.edge() == upTo;
    }

    private static @Nullable Reading span(Reading left, Reading right, When start, Amount length, Scene scene) {
        Stretch begin = start.rrule() == null ? Resolver.stretch(start, scene.now()) : null;
        if (begin == null || (length.grain().withinDay() && !begin.grain().withinDay())) {
            return null;
        }
        LocalDateTime end = length.after(begin.from());
        Grain grain = begin.grain().withinDay() ? Grain.MINUTE : Grain.DAY;
        Settled settled = new Settled(new Value(begin.from(), end, grain, null, null), start.said());
        return left.joined(right, settled, "from a beginning for as long as it lasts");
    }
}
