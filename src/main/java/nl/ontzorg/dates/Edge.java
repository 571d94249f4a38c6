package nl.ontzorg.dates;

import java.time.LocalDateTime;
import java.time.Period;

/** A piece of a longer unit: its beginning, middle or end. */
enum Edge {
    BEGIN,
    MID,
    END,
    REST,
    LATER,
    EARLIER;

    private static final int NOON = 12;

    /** The piece; what is left of a unit or gone by depends on now. */
    Stretch of(Stretch whole, LocalDateTime now) {
        return switch (this) {
            case BEGIN, MID, END -> third(whole);
            case REST -> days(later(whole.from(), startOfDay(now)), whole.to());
            case LATER ->
                whole.grain() == Grain.DAY
                        ? new Stretch(whole.from().plusHours(NOON), whole.to(), Grain.PART_OF_DAY)
                        : days(later(whole.from(), startOfDay(now).plusDays(1)), whole.to());
            case EARLIER -> days(whole.from(), whole.to().isAfter(now) ? startOfDay(now) : whole.to());
        };
    }

    private Stretch third(Stretch whole) {
        return switch (whole.grain()) {
            case WEEK -> week(whole);
            case MONTH -> cut(whole, Period.ofDays(this == BEGIN ? 10 : 9), Period.ofDays(20));
            case QUARTER -> cut(whole, Period.ofMonths(1), Period.ofMonths(2));
            case YEAR -> cut(whole, Period.ofMonths(4), Period.ofMonths(8));
            case DAY -> day(whole);
            default -> whole;
        };
    }

    /** Of a week the office knows the first three days, Wednesday, and Friday as its end. */
    private Stretch week(Stretch whole) {
        LocalDateTime monday = whole.from();
        return switch (this) {
            case BEGIN -> days(monday, monday.plusDays(3));
            case MID -> days(monday.plusDays(2), monday.plusDays(3));
            default -> days(monday.plusDays(4), monday.plusDays(5));
        };
    }

    private Stretch day(Stretch whole) {
        return switch (this) {
            case BEGIN -> PartOfDay.EARLY_MORNING.of(whole.from().toLocalDate());
            case MID -> Stretch.unit(Grain.HOUR, whole.from().plusHours(12));
            default -> Stretch.unit(Grain.HOUR, whole.from().plusHours(17));
        };
    }

    private Stretch cut(Stretch whole, Period first, Period second) {
        LocalDateTime one = whole.from().plus(first);
        LocalDateTime two = whole.from().plus(second);
        return switch (this) {
            case BEGIN -> days(whole.from(), one);
            case MID -> days(one, two);
            default -> days(two, whole.to());
        };
    }

    private static Stretch days(LocalDateTime from, LocalDateTime to) {
        LocalDateTime end = to.isAfter(from) ? to : from.plusDays(1);
        return new Stretch(from, end, Grain.DAY);
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime startOfDay(LocalDateTime moment) {
        return moment.toLocalDate().atStartOfDay();
    }
}
