package nl.ontzorg.dates;

import java.time.DayOfWeek;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** "eerste maandag van maart", "the last week of 2026", "third day of October". */
final class NthForm implements Form {

    private final Periods periods = new Periods();

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.ordinals).orNumber().orWord("de", "het", "the");
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Words words = scene.words();
        int i = words.isAny(at, "de", "the", "het") ? at + 1 : at;
        Hit<Integer> nth = scene.lexicon().ordinals.at(words, i);
        nth = nth != null ? nth : Numbers.ordinalDay(scene, i);
        Hit<Times> of = nth == null ? null : counted(scene, nth.edge());
        if (nth == null || of == null) {
            return null;
        }
        boolean joined = words.isAny(of.edge(), "van", "of", "in", "from");
        if (!joined && scene.lexicon().months.at(words, of.edge()) == null) {
            return null;
        }
        Reading period = periods.at(scene, joined ? of.edge() + 1 : of.edge());
        if (period == null || !(period.meaning() instanceof When when) || when.day() == null) {
            return null;
        }
        Times outer = spelledOut(when.day(), scene);
        return !canHold(outer, of.meaning())
                ? null
                : Reading.sure(
                        at,
                        period.end(),
                        when.on(new Within(outer, of.meaning(), nth.meaning())),
                        "one of several in a period, counted");
    }

    /** A break or a season is so many days of which one can count some. */
    private static Times spelledOut(When.Day day, Scene scene) {
        Stretch stretch = day.times().grain() == Grain.DAY ? day.times().nearest(scene.now(), day.direction()) : null;
        return stretch == null || stretch.isUnit() ? day.times() : new Once(stretch);
    }

    private static boolean canHold(Times outer, Times inner) {
        boolean days = outer instanceof Once once && !once.stretch().isUnit();
        return outer.grain().compareTo(inner.grain()) > 0
                || (days && inner.grain().compareTo(Grain.WEEK) <= 0);
    }

    private static @Nullable Hit<Times> counted(Scene scene, int i) {
        Hit<DayOfWeek> weekday = scene.lexicon().weekdays.at(scene.words(), i);
        weekday = weekday != null ? weekday : scene.lexicon().shortWeekdays.at(scene.words(), i);
        if (weekday != null) {
            return new Hit<>(Calendar.weekday(weekday.meaning()), weekday.edge());
        }
        Hit<Unit> unit = scene.lexicon().units.at(scene.words(), i);
        boolean calendar = unit != null
                && unit.meaning().size() == 1
                && !unit.meaning().grain().withinDay();
        return unit != null && calendar
                ? new Hit<>(Calendar.every(unit.meaning().grain()), unit.edge())
                : null;
    }
}
