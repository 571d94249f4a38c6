package nl.ontzorg.dates;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Works out a range: what its end does not say it takes from its beginning, and the other way round. */
record RangeResolver(Scene scene) {

    @Nullable Stretch stretch(When one, When other) {
        Stretch end = Resolver.stretch(other, scene.now());
        Stretch begin = Resolver.stretch(one, scene.now());
        if (begin == null || end == null) {
            return null;
        }
        if (one.day() != null && other.day() == null) {
            end = other.hasTime() ? onSameDay(begin, other) : null;
        } else if (recurs(one) && !recurs(other)) {
            begin = before(one, end, begin);
        } else if ((recurs(other) && !end.to().isAfter(begin.from())) || (recurs(other) && follows(one))) {
            end = Resolver.stretch(other, begin.from());
        }
        if (end == null || begin == null || !JoinRange.endOf(end).isAfter(begin.from())) {
            return null;
        }
        boolean time = begin.grain().withinDay() || end.grain().withinDay();
        return new Stretch(begin.from(), JoinRange.endOf(end), time ? Grain.MINUTE : Grain.DAY);
    }

    private static @Nullable Stretch onSameDay(Stretch begin, When time) {
        return Resolver.stretch(time.on(new Once(Stretch.day(begin.from().toLocalDate()))), begin.from());
    }

    private static boolean recurs(When when) {
        return when.day() != null && when.day().times().recurs();
    }

    /** Whether what comes after it should be sought from there rather than from now. */
    private static boolean follows(When one) {
        return one.day() != null;
    }

    /** The last one before the end: "1 August - 12 September 2013" is about 2013. */
    private @Nullable Stretch before(When one, Stretch end, Stretch begin) {
        if (one.day() == null || (!begin.from().isAfter(end.from()) && within(begin, end))) {
            return begin;
        }
        LocalDateTime bound = end.from();
        Stretch window = new Stretch(bound.minusYears(1), bound, Grain.DAY);
        Stretch last = one.day().times().in(window).reduce((a, b) -> b).orElse(null);
        return last == null || !one.hasTime() ? last : Resolver.stretch(one.on(new Once(last)), scene.now());
    }

    private static boolean within(Stretch begin, Stretch end) {
        return begin.from().isAfter(end.from().minusYears(1));
    }
}
