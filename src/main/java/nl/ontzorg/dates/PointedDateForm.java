package nl.ontzorg.dates;

import java.time.DayOfWeek;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** "this 5/12", "deze 12-5", "this Friday 5/12": a date in figures said to be near. */
final class PointedDateForm implements Form {

    private final Form figures = new NumericDateForm();

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.shifts);
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Hit<Shift> shift = scene.lexicon().shifts.at(scene.words(), at);
        if (shift == null) {
            return null;
        }
        Hit<DayOfWeek> weekday = scene.lexicon().weekdays.at(scene.words(), shift.edge());
        Reading date = figures.match(scene, weekday == null ? shift.edge() : weekday.edge());
        if (date == null || !(date.meaning() instanceof When when) || when.day() == null) {
            return null;
        }
        Times times = when.day().times();
        if (weekday == null) {
            boolean near = shift.meaning() == Shift.THIS;
            When pointed = when.towards(near ? Direction.THIS : shift.meaning().direction());
            return times.recurs() ? Reading.sure(at, date.end(), pointed, "a date in figures, pointed at") : null;
        }
        Stretch nearest = nearest(scene, times, weekday.meaning());
        return nearest == null
                ? null
                : Reading.sure(at, date.end(), when.on(new Once(nearest), Part.WEEKDAY), "the date nearest to now");
    }

    /** The one that falls on that weekday, and if none does the nearer one: the day may be mistaken. */
    private static @Nullable Stretch nearest(Scene scene, Times times, DayOfWeek weekday) {
        Stretch next = times.nearest(scene.now(), Direction.NEXT);
        Stretch past = times.nearest(scene.now(), Direction.PAST);
        if (next == null || past == null || next.from().getDayOfWeek() == weekday) {
            return next;
        }
        boolean pastIsNearer = past.from().plusMonths(6).isAfter(scene.now())
                && next.from().minusMonths(6).isAfter(scene.now());
        return pastIsNearer || past.from().getDayOfWeek() == weekday ? past : next;
    }
}
