package nl.ontzorg.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Works out which time a meaning stands for at the moment of writing. */
final class Resolver {

    private Resolver() {}

    /** The value, or null if there is no such time. */
    static @Nullable Value value(Meaning meaning, LocalDateTime now) {
        if (meaning instanceof Settled settled) {
            return settled.value();
        }
        if (!(meaning instanceof When when)) {
            return null;
        }
        Stretch stretch = stretch(when, now);
        if (stretch == null) {
            return null;
        }
        OpenWord open = when.open();
        Value value = open == null || open == OpenWord.BY ? Value.of(stretch) : open(stretch, bound(when, open));
        return new Value(value.from(), value.to(), value.grain(), value.open(), when.rrule());
    }

    /** Before the end of a period is before that period is over. */
    private static OpenWord bound(When when, OpenWord open) {
        boolean ending = when.day() != null && when.day().times() instanceof Once once && once.ending();
        return open == OpenWord.BEFORE && ending && !when.hasTime() ? OpenWord.BEFORE_ITS_END : open;
    }

    /** The stretch of time, whether or not it is open on a side. */
    static @Nullable Stretch stretch(When when, LocalDateTime now) {
        When.Day day = when.day();
        if (day == null) {
            return time(when, now);
        }
        Stretch days = day.times().nearest(now, day.direction());
        return days == null || !when.hasTime() ? days : timeOn(when, days);
    }

    private static @Nullable Stretch time(When when, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        Hours hours = when.hours();
        if (hours != null) {
            Stretch onToday = hours.settle(when.part()).on(today);
            return onToday.to().isAfter(now)
                    ? onToday
                    : hours.settle(when.part()).on(today.plusDays(1));
        }
        PartOfDay part = when.part();
        return part == null ? null : part.of(today);
    }

    private static Stretch timeOn(When when, Stretch days) {
        LocalDate date = days.from().toLocalDate();
        Hours hours = when.hours();
        PartOfDay part = when.part();
        if (hours != null) {
            Stretch first = hours.settle(part).on(date);
            LocalDate last = days.to().minusNanos(1).toLocalDate();
            return last.equals(date)
                    ? first
                    : new Stretch(first.from(), hours.settle(part).on(last).from(), Grain.MINUTE);
        }
        return part == null ? days : part.of(date);
    }

    private static boolean isBefore(OpenWord word) {
        return word == OpenWord.BEFORE || word == OpenWord.BEFORE_ITS_END;
    }

    private static Value open(Stretch stretch, OpenWord word) {
        boolean onTheClock = stretch.grain().compareTo(Grain.PART_OF_DAY) < 0;
        boolean afterItsEnd = (word == OpenWord.AFTER || word == OpenWord.BEFORE_ITS_END) && !onTheClock;
        LocalDateTime bound = afterItsEnd ? stretch.to() : stretch.from();
        Grain grain = stretch.grain().withinDay() || !afterItsEnd ? stretch.grain() : Grain.DAY;
        return new Value(bound, null, grain, isBefore(word) ? Open.BEFORE : Open.AFTER, null);
    }
}
