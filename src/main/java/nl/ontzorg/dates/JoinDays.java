package nl.ontzorg.dates;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/** Joins two names for days that narrow each other down: "maandag" and "volgende week", "Friday" and "18 July". */
final class JoinDays extends PairRefiner {

    @Override
    @Nullable Reading join(Reading left, Reading right, Scene scene) {
        if (!(left.meaning() instanceof When one) || !(right.meaning() instanceof When other)) {
            return null;
        }
        boolean plain = one.day() != null && other.day() != null && one.rrule() == null && other.rrule() == null;
        boolean open = one.open() != null || other.open() != null;
        boolean twoTimes = one.hasTime() && other.hasTime();
        if (!plain || open || twoTimes || !scene.isGap(left.end(), right.first(), Category.DATE_JOIN)) {
            return null;
        }
        if (!left.isSure() && !right.isSure() && left.end() < right.first()) {
            return null;
        }
        Times times = together(one, other, scene);
        return times == null ? null : left.joined(right, one.and(other).on(times), "together they name one time");
    }

    private static @Nullable Times together(When one, When other, Scene scene) {
        When.Day first = one.day();
        When.Day second = other.day();
        if (first == null || second == null) {
            return null;
        }
        boolean firstOuter = isOuter(first.times(), second.times(), one);
        Times outer = firstOuter ? first.times() : second.times();
        Times inner = firstOuter ? second.times() : first.times();
        When named = firstOuter ? one : other;
        if (!inner.recurs() && !outer.recurs()) {
            return sameOrFurther(outer, inner, scene);
        }
        if (!inner.recurs()) {
            return null;
        }
        if (outer instanceof Once once && once.counted()) {
            return from(once, inner, scene);
        }
        if (outer.grain() == Grain.DAY && inner.grain() == Grain.DAY) {
            When weekday = firstOuter ? other : one;
            return weekday.said().equals(Set.of(Part.WEEKDAY)) ? weekdayOn(outer, inner, named, scene) : null;
        }
        Times within = new Within(outer, inner, 0);
        boolean exists = within.nearest(scene.now(), first.direction()) != null;
        return outer.grain().compareTo(inner.grain()) > 0 && exists ? within : null;
    }

    /** The coarser one is the outer; of two days the one that is not a weekday. */
    private static boolean isOuter(Times first, Times second, When one) {
        if (first instanceof Once once && once.counted()) {
            return true;
        }
        if (second instanceof Once once && once.counted()) {
            return false;
        }
        int coarser = first.grain().compareTo(second.grain());
        return coarser != 0 ? coarser > 0 : !one.said().contains(Part.WEEKDAY);
    }

    /** Twice the same day; or "morgen over een week", so much later than tomorrow. */
    private static @Nullable Times sameOrFurther(Times outer, Times inner, Scene scene) {
        Stretch first = outer.nearest(scene.now(), Direction.NEXT);
        Stretch second = inner.nearest(scene.now(), Direction.NEXT);
        if (first == null || second == null) {
            return null;
        }
        if (first.equals(second)) {
            return inner;
        }
        boolean counted = outer instanceof Once once && once.counted();
        boolean days = first.grain() == Grain.DAY && second.grain() == Grain.DAY && second.isUnit();
        long further = ChronoUnit.DAYS.between(scene.today(), first.from().toLocalDate());
        return counted && days && further > 0
                ? new Once(Stretch.day(second.from().toLocalDate().plusDays(further)))
                : null;
    }

    private static @Nullable Times from(Once moment, Times name, Scene scene) {
        LocalDateTime start = moment.stretch().from().toLocalDate().atStartOfDay();
        boolean ofThatWeek = moment.kind() == Once.Kind.COUNTED_WEEKS
                && scene.context().language() == Language.EN
                && name.grain() == Grain.DAY;
        if (ofThatWeek) {
            return name.in(Grain.WEEK.around(start)).findFirst().map(Once::new).orElse(null);
        }
        LocalDateTime back = name.grain().startOf(start);
        Stretch ahead = new Stretch(name.grain() == Grain.MONTH ? back : start, start.plusYears(2), Grain.DAY);
        return name.in(ahead).findFirst().map(Once::new).orElse(null);
    }

    /** A weekday beside a date: it may choose the year, but a wrong weekday leaves the date as it is. */
    private static @Nullable Times weekdayOn(Times date, Times weekday, When named, Scene scene) {
        if (named.said().contains(Part.WEEKDAY)) {
            return null;
        }
        Stretch next = date.nearest(scene.now(), Direction.NEXT);
        if (next == null || !date.recurs()) {
            boolean dayWord = named.said().contains(Part.DISTANCE);
            boolean agrees = next != null && weekday.in(next).findFirst().isPresent();
            return dayWord && !agrees ? null : date;
        }
        Stretch past = date.nearest(scene.now(), Direction.PAST);
        Stretch[] candidates = {
            next, past != null && past.from().isAfter(scene.now().minusMonths(6)) ? past : next, later(date, next)
        };
        for (Stretch candidate : candidates) {
            if (weekday.in(candidate).findFirst().isPresent()) {
                return new Once(candidate);
            }
        }
        return date;
    }

    private static Stretch later(Times date, Stretch next) {
        Stretch later = date.nearest(next.to(), Direction.NEXT);
        return later == null ? next : later;
    }
}
