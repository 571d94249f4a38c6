package nl.ontzorg.dates;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day or longer, a part of the day, hours, or these together; what it does not have may still be joined to it.
 *
 * @param said what the words named
 */
record When(
        @Nullable Day day,
        @Nullable PartOfDay part,
        @Nullable Hours hours,
        @Nullable OpenWord open,
        @Nullable String rrule,
        Set<Part> said)
        implements Meaning {

    /** A name of days or longer, and where it points. */
    record Day(Times times, Direction direction) {}

    static When day(Times times, Part... said) {
        return new When(new Day(times, Direction.NEXT), null, null, null, null, Set.of(said));
    }

    static When part(PartOfDay part) {
        return new When(null, part, null, null, null, Set.of(Part.PART_OF_DAY));
    }

    static When hours(Hours hours) {
        return new When(null, null, hours, null, null, Set.of(Part.TIME));
    }

    boolean isDayOnly() {
        return day != null && part == null && hours == null && open == null;
    }

    boolean hasTime() {
        return part != null || hours != null;
    }

    When on(Times times, Part... alsoSaid) {
        Direction direction = day == null ? Direction.NEXT : day.direction();
        return new When(new Day(times, direction), part, hours, open, rrule, both(said, Set.of(alsoSaid)));
    }

    When towards(Direction direction) {
        return day == null ? this : new When(new Day(day.times(), direction), part, hours, open, rrule, said);
    }

    When onDayOf(When other) {
        return new When(other.day, part, hours, open, rrule, said);
    }

    When open(OpenWord word) {
        return new When(day, part, hours, word, rrule, said);
    }

    When every(String rule) {
        return new When(day, part, hours, open, rule, said);
    }

    /** Both together; where both have the same, this one's stands. */
    When and(When other) {
        return new When(
                day != null ? day : other.day,
                part != null ? part : other.part,
                hours != null ? hours : other.hours,
                open != null ? open : other.open,
                rrule != null ? rrule : other.rrule,
                both(said, other.said));
    }

    static Set<Part> both(Set<Part> one, Set<Part> other) {
        Set<Part> both = EnumSet.noneOf(Part.class);
        both.addAll(one);
        both.addAll(other);
        return both;
    }
}
