package nl.ontzorg.dates;

import java.time.LocalDateTime;
import java.util.Set;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** Counts an amount of time from a date: "2 weken na 3 mei", "three days before Easter". */
final class JoinDistance extends PairRefiner {

    @Override
    @Nullable Reading join(Reading left, Reading right, Scene scene) {
        if (left.meaning() instanceof When start && right.meaning() instanceof Amount more) {
            return plus(left, right, start, more, scene);
        }
        if (!(left.meaning() instanceof Amount amount)
                || !(right.meaning() instanceof When when)
                || when.day() == null) {
            return null;
        }
        boolean weekOn = isWeekOn(scene, left, amount, right, when);
        int sign = weekOn ? 1 : sign(scene, left.end(), right.first());
        Stretch stretch = sign == 0 ? null : Resolver.stretch(when, scene.now());
        if (stretch == null) {
            return null;
        }
        LocalDateTime moment = sign > 0 ? amount.after(stretch.from()) : amount.before(stretch.from());
        When counted = When.day(Once.counted(amount, moment), Part.DISTANCE);
        Reading joined = left.joined(right, counted, "an amount of time counted from a date");
        Hit<String> more = scene.lexicon().set(Category.MORE_THAN).before(scene.words(), left.first());
        OpenWord open = sign > 0 ? OpenWord.AFTER : OpenWord.BEFORE;
        return more == null
                ? joined
                : joined.widened(more.edge(), joined.end(), counted.open(open), "open, for it is more");
    }

    /** "next Tuesday +10 days", "now + 40 minutes". */
    private static @Nullable Reading plus(Reading left, Reading right, When start, Amount more, Scene scene) {
        boolean plus = right.first() == left.end() + 1 && scene.words().isAny(left.end(), "+", "plus");
        Stretch stretch = plus && start.day() != null ? Resolver.stretch(start, scene.now()) : null;
        if (stretch == null) {
            return null;
        }
        Times times = Once.counted(more, more.after(stretch.from()));
        return left.joined(right, When.day(times, Part.DISTANCE), "an amount of time added to a date");
    }

    /** "A week on Tuesday", as the British say it. */
    private static boolean isWeekOn(Scene scene, Reading left, Amount amount, Reading right, When when) {
        return amount.wholeGrain() == Grain.WEEK
                && scene.words().is(left.end(), "on")
                && right.first() == left.end() + 1
                && when.said().equals(Set.of(Part.WEEKDAY));
    }

    private static int sign(Scene scene, int from, int upTo) {
        Hit<String> after = scene.lexicon().set(Category.SHIFT_AFTER).at(scene.words(), from);
        if (after != null && after.edge() == upTo) {
            return 1;
        }
        Hit<String> before = scene.lexicon().set(Category.SHIFT_BEFORE).at(scene.words(), from);
        return before != null && before.edge() == upTo ? -1 : 0;
    }
}
