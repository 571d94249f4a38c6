package nl.ontzorg.dates;

import java.time.LocalDateTime;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Works out a range: what its end does not say it takes from its beginning, and the other way round.
 *
 * @param upTo whether the word between leaves open if the end is part of it, as "tot" does and "t/m" does not
 */
record RangeResolver(Scene scene, boolean upTo) {

    @Nullable Stretch stretch(When one, When other) {
        Stretch end = Resolver.stretch(other, scene.now());
        Stretch begin = Resolver.stretch(one, scene.now());
        if (begin == null || end == null) {
            return null;
        }
        if (isNow(begin) && other.day() == null && other.hours() != null) {
            end = clockAfter(other.hours(), begin.from());
        } else if (isNow(end) && one.day() == null && one.hours() != null) {
            begin = one.hours().settle(one.part()).on(scene.today());
        } else if (one.day() == null && other.day() == null && begin.from().isAfter(end.from())) {
            // Of hours that have begun today the first is not tomorrow's.
            begin = one.hours() == null
                    ? begin
                    : one.hours().settle(one.part()).on(end.from().toLocalDate());
        } else if (one.day() != null && other.day() == null) {
            end = other.hasTime() ? onSameDay(begin, other) : null;
        } else if (isOfTheYear(one) && isOfTheYear(other)) {
            begin = running(one, begin, end);
            end = Resolver.stretch(other, begin.from());
        } else if (recurs(one) && !recurs(other)) {
            begin = isPointed(one) ? begin : before(one, end, begin);
        } else if ((recurs(other) && !end.to().isAfter(begin.from())) || (recurs(other) && follows(one))) {
            end = Resolver.stretch(other, begin.from());
        }
        if (end == null || begin == null || !endOf(end).isAfter(begin.from())) {
            return null;
        }
        if (isNow(end) && !begin.grain().withinDay()) {
            // Days up to now are those before today.
            LocalDateTime today = end.from().toLocalDate().atStartOfDay();
            return today.isAfter(begin.from()) ? new Stretch(begin.from(), today, Grain.DAY) : null;
        }
        boolean fromNow = isNow(begin) && !end.grain().withinDay();
        boolean time = !fromNow && (begin.grain().withinDay() || end.grain().withinDay());
        return new Stretch(begin.from(), endOf(end), time ? Grain.MINUTE : Grain.DAY);
    }

    /** The end as people count it: a day is included, a time is not, a year or in Dutch a month only where it is said. */
    private LocalDateTime endOf(Stretch end) {
        boolean dutchMonth = end.grain() == Grain.MONTH && scene.context().language() == Language.NL;
        boolean excluded = upTo && end.isUnit() && (end.grain() == Grain.YEAR || dutchMonth);
        return excluded || end.grain().compareTo(Grain.PART_OF_DAY) < 0 ? end.from() : end.to();
    }

    private static boolean isNow(Stretch stretch) {
        return stretch.grain() == Grain.SECOND;
    }

    /** The first time after now when a clock that knows only twelve says this. */
    private static Stretch clockAfter(Hours hours, LocalDateTime now) {
        Stretch said = hours.settle(null).on(now.toLocalDate());
        boolean later = !said.from().isAfter(now)
                && hours.from().twelve()
                && said.from().getHour() < 12;
        return later ? Stretch.unit(said.grain(), said.from().plusHours(12)) : said;
    }

    private static @Nullable Stretch onSameDay(Stretch begin, When time) {
        return Resolver.stretch(time.on(new Once(Stretch.day(begin.from().toLocalDate()))), begin.from());
    }

    private static boolean isOfTheYear(When when) {
        return recurs(when) && when.said().contains(Part.MONTH) && !when.said().contains(Part.YEAR);
    }

    /** A range that has begun but is not over is the one that is meant. */
    private Stretch running(When one, Stretch begin, Stretch end) {
        Stretch last = before(one, end, begin);
        return last != null && begin.from().isAfter(end.from()) ? last : begin;
    }

    /** "This May" stands by itself. */
    private static boolean isPointed(When when) {
        return when.day() != null && when.day().direction() == Direction.THIS;
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
        if (one.day() == null
                || one.day().direction() == Direction.COMING
                || (!begin.from().isAfter(end.from()) && within(begin, end))) {
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
