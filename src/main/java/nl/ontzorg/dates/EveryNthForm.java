package nl.ontzorg.dates;

import java.time.DayOfWeek;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** A day that each month has: "elke eerste maandag van de maand", "the last Friday of every month", "de 15e van elke maand". */
final class EveryNthForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.set(Category.EVERY), lexicon.ordinals)
                .orNumber()
                .orWord("de", "the");
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Hit<String> every = scene.lexicon().set(Category.EVERY).at(scene.words(), at);
        int i = every != null ? every.edge() : scene.words().isAny(at, "de", "the") ? at + 1 : at;
        Hit<Integer> nth = scene.lexicon().ordinals.at(scene.words(), i);
        nth = nth != null ? nth : Numbers.ordinalDay(scene, i);
        if (nth == null) {
            return null;
        }
        Hit<DayOfWeek> weekday = scene.lexicon().weekdays.at(scene.words(), nth.edge());
        int end = ofTheMonth(scene, weekday == null ? nth.edge() : weekday.edge(), every != null || weekday != null);
        if (end < 0) {
            return null;
        }
        return weekday == null
                ? dayOfMonth(at, end, nth.meaning())
                : weekdayOfMonth(at, end, nth.meaning(), weekday.meaning());
    }

    /** The token after "of every month", or -1; "of the month" will do where other words say that it comes back. */
    private static int ofTheMonth(Scene scene, int i, boolean comesBack) {
        Words words = scene.words();
        if (!words.isAny(i, "van", "of", "in")) {
            return -1;
        }
        Hit<String> every = scene.lexicon().set(Category.EVERY).at(words, i + 1);
        boolean the = comesBack && words.isAny(i + 1, "de", "the");
        Hit<Unit> unit =
                every == null && !the ? null : scene.lexicon().units.at(words, every == null ? i + 2 : every.edge());
        return unit != null && unit.meaning() == Unit.MONTH ? unit.edge() : -1;
    }

    private static @Nullable Reading dayOfMonth(int at, int end, int day) {
        boolean last = day == -1;
        return !last && (day < 1 || day > 31)
                ? null
                : reading(at, end, Calendar.dayOfMonth(last ? 31 : day), "FREQ=MONTHLY;BYMONTHDAY=" + day);
    }

    private static Reading weekdayOfMonth(int at, int end, int nth, DayOfWeek weekday) {
        Times times = new Within(Calendar.every(Grain.MONTH), Calendar.weekday(weekday), nth);
        return reading(at, end, times, "FREQ=MONTHLY;BYDAY=" + nth + WeekdayList.code(weekday));
    }

    private static Reading reading(int at, int end, Times times, String rule) {
        When first = When.day(times, Part.DAY).every(rule);
        return Reading.sure(at, end, first, "a day that comes back every month");
    }
}
