package nl.ontzorg.dates;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** "volgende week", "this month", "last Friday", "komend weekend", "aanstaande september". */
final class ShiftForm implements Form {

    private static final int WORKDAYS = 5;

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(
                        lexicon.shifts,
                        lexicon.set(Category.SHIFT_UNIT),
                        lexicon.units,
                        lexicon.weekdays,
                        lexicon.shortWeekdays,
                        lexicon.months)
                .orWord("de", "het", "the");
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Hit<Shift> shift = scene.lexicon().shifts.at(scene.words(), at);
        if (shift == null) {
            Reading glued = inOneWord(scene, at);
            return glued != null ? glued : afterNext(scene, at);
        }
        int i = shift.edge();
        Hit<Unit> unit = scene.lexicon().units.at(scene.words(), i);
        if (unit != null) {
            return unit(scene, at, shift.meaning(), unit);
        }
        Hit<DayOfWeek> weekday = weekday(scene, i, shift.meaning());
        if (weekday != null) {
            return Reading.sure(
                    at,
                    weekday.edge(),
                    weekday(scene, shift.meaning(), weekday.meaning()),
                    "a day of the week, pointed at");
        }
        Hit<Integer> month = scene.lexicon().months.at(scene.words(), i);
        boolean verb = scene.words().isAny(i, "may", "march")
                && !scene.words().isCapitalised(i)
                && scene.words().isWord(i + 1);
        if (month != null && !verb) {
            return Reading.sure(at, month.edge(), month(shift.meaning(), month.meaning()), "a month, pointed at");
        }
        Hit<PartOfDay> part = scene.lexicon().parts.at(scene.words(), i);
        return part == null ? null : part(scene, at, shift.meaning(), part);
    }

    /** "nextweek" and "vorigemaand", typed in haste. */
    private static @Nullable Reading inOneWord(Scene scene, int at) {
        Hit<String> both = scene.lexicon().set(Category.SHIFT_UNIT).at(scene.words(), at);
        if (both == null) {
            return null;
        }
        String[] key = both.meaning().split(" ", 2);
        return unit(scene, at, Shift.valueOf(key[0]), new Hit<>(Unit.valueOf(key[1]), both.edge()));
    }

    /** "the week after next": the second from now. */
    private static @Nullable Reading afterNext(Scene scene, int at) {
        int i = scene.words().isAny(at, "de", "het", "the") ? at + 1 : at;
        Reading named = namedAfterNext(scene, at, i);
        if (named != null) {
            return named;
        }
        Hit<Unit> unit = scene.lexicon().units.at(scene.words(), i);
        Hit<String> afterNext =
                unit == null ? null : scene.lexicon().set(Category.AFTER_NEXT).at(scene.words(), unit.edge());
        if (unit == null
                || afterNext == null
                || unit.meaning().size() != 1
                || unit.meaning().grain().withinDay()) {
            return null;
        }
        Grain grain = unit.meaning().grain();
        Stretch second = grain.around(grain.plus(grain.startOf(scene.now()), 2));
        Hit<Unit> again = scene.lexicon().units.at(scene.words(), afterNext.edge());
        int end = again != null && again.meaning() == unit.meaning() ? again.edge() : afterNext.edge();
        return Reading.sure(at, end, When.day(new Once(second), Part.DISTANCE), "the second unit from now");
    }

    /** "Wednesday after next", "the March after next": the second to come. */
    private static @Nullable Reading namedAfterNext(Scene scene, int at, int i) {
        Hit<DayOfWeek> weekday = weekday(scene, i, Shift.NEXT);
        Hit<Integer> month = scene.lexicon().months.at(scene.words(), i);
        int end = weekday != null ? weekday.edge() : month != null ? month.edge() : -1;
        Hit<String> afterNext =
                end < 0 ? null : scene.lexicon().set(Category.AFTER_NEXT).at(scene.words(), end);
        // "Tuesday after next week" is after next week.
        if (afterNext == null || scene.lexicon().units.at(scene.words(), afterNext.edge()) != null) {
            return null;
        }
        Times times = weekday != null
                ? Calendar.weekday(weekday.meaning())
                : Calendar.month(month == null ? 0 : month.meaning());
        Stretch first = times.nearest(scene.now(), Direction.NEXT);
        Stretch second = first == null ? null : times.nearest(first.to(), Direction.NEXT);
        return second == null
                ? null
                : Reading.sure(at, afterNext.edge(), When.day(new Once(second), Part.DISTANCE), "the second to come");
    }

    /** Two letters are a day only where it is said to come: "a.s. ma.". */
    private static @Nullable Hit<DayOfWeek> weekday(Scene scene, int i, Shift shift) {
        Hit<DayOfWeek> weekday = scene.lexicon().weekdays.at(scene.words(), i);
        Hit<DayOfWeek> found =
                weekday != null ? weekday : scene.lexicon().shortWeekdays.at(scene.words(), i);
        boolean clear = scene.words().digits(i) > 2
                || (shift == Shift.COMING && !scene.words().is(i, "zo"));
        return clear ? found : null;
    }

    private static @Nullable Reading unit(Scene scene, int at, Shift shift, Hit<Unit> unit) {
        Grain grain = unit.meaning().grain();
        boolean named = scene.lexicon().months.at(scene.words(), unit.edge()) != null;
        if (unit.meaning().size() != 1 || (shift == Shift.THIS && (named || grain.withinDay()))) {
            return null;
        }
        if (unit.meaning() == Unit.WORKDAY) {
            return Reading.sure(at, unit.edge(), workday(scene, shift), "a working day, pointed at");
        }
        LocalDateTime start = grain.plus(grain.startOf(scene.now()), shift.steps());
        if (grain == Grain.WEEKEND) {
            start = weekend(scene.now(), shift);
        }
        Stretch whole = unit.meaning() == Unit.WORKWEEK
                ? Stretch.days(start.toLocalDate(), start.toLocalDate().plusDays(WORKDAYS))
                : grain.around(start);
        When when = When.day(new Once(whole), Part.DISTANCE);
        return Reading.sure(at, unit.edge(), when, "a calendar unit, pointed at");
    }

    private static LocalDateTime weekend(LocalDateTime now, Shift shift) {
        LocalDateTime saturday = Grain.WEEKEND.startOf(now);
        return switch (shift) {
            case THIS, COMING -> saturday;
            case NEXT -> saturday.plusWeeks(1);
            case LAST, PAST -> saturday.minusWeeks(1);
        };
    }

    private static When workday(Scene scene, Shift shift) {
        Amount one = new Amount(List.of(new Amount.Some(shift == Shift.THIS ? 0 : 1, Unit.WORKDAY)));
        LocalDateTime day = shift.steps() < 0 ? one.before(scene.now()) : one.after(scene.now());
        return When.day(new Once(Grain.DAY.around(day)), Part.DISTANCE);
    }

    private static When weekday(Scene scene, Shift shift, DayOfWeek weekday) {
        if (shift == Shift.NEXT || shift == Shift.LAST) {
            LocalDateTime week = Grain.WEEK.startOf(scene.now()).plusWeeks(shift.steps());
            LocalDateTime day = week.with(TemporalAdjusters.nextOrSame(weekday));
            return When.day(new Once(Grain.DAY.around(day)), Part.WEEKDAY, Part.WEEK);
        }
        return When.day(Calendar.weekday(weekday), Part.WEEKDAY).towards(shift.direction());
    }

    private static When month(Shift shift, int month) {
        Direction direction = shift == Shift.THIS ? Direction.THIS : shift.direction();
        return When.day(Calendar.month(month), Part.MONTH).towards(direction);
    }

    private static Reading part(Scene scene, int at, Shift shift, Hit<PartOfDay> part) {
        When day = When.day(new Once(Stretch.day(scene.today().plusDays(shift == Shift.COMING ? 0 : shift.steps()))));
        return Reading.sure(at, part.edge(), day.and(When.part(part.meaning())), "a part of the day, pointed at");
    }
}
