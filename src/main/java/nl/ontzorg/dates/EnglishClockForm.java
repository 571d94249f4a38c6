package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** A time as the English say it: "half past three", "quarter to five", "twenty past 3pm", "three thirty". */
final class EnglishClockForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.set(Category.SAY_HALF), lexicon.set(Category.SAY_QUARTER), lexicon.numbers)
                .orNumber();
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        FoundClock found = find(scene, at);
        return found == null
                ? null
                : Reading.sure(at, found.end(), When.hours(new Hours(found.clock(), null)), "a time as it is said");
    }

    static @Nullable FoundClock find(Scene scene, int at) {
        Lexicon lexicon = scene.lexicon();
        Words words = scene.words();
        Hit<String> half = lexicon.set(Category.SAY_HALF).at(words, at);
        if (half != null) {
            return shifted(scene, half.edge(), 30);
        }
        Hit<String> quarter = lexicon.set(Category.SAY_QUARTER).at(words, at);
        Hit<Integer> count = quarter != null ? new Hit<>(15, quarter.edge()) : Numbers.count(scene, at);
        if (count == null || count.meaning() < 1 || count.meaning() > 59) {
            return null;
        }
        Hit<String> minutes = lexicon.set(Category.MINUTES_WORD).at(words, count.edge());
        int i = minutes == null ? count.edge() : minutes.edge();
        Hit<String> past = lexicon.set(Category.SAY_PAST).at(words, i);
        if (past != null && (minutes != null || !words.is(i, "from"))) {
            return pastOrTo(scene, past, count.meaning(), quarter != null || words.is(i, "past"));
        }
        Hit<String> to = lexicon.set(Category.SAY_TO).at(words, i);
        if (to != null) {
            // "5 to 6pm" is a range; "five to six" and "20 minutes to 6pm" are not.
            boolean range = words.isNumber(at) && minutes == null;
            boolean spoken = !words.isNumber(at)
                    && count.meaning() % 5 == 0
                    && scene.lexicon().set(Category.RANGE_FROM).before(words, at) == null;
            return range ? null : pastOrTo(scene, to, -count.meaning(), quarter != null || spoken);
        }
        return minutes == null && quarter == null ? hourThenMinutes(scene, at, count) : null;
    }

    private static @Nullable FoundClock pastOrTo(Scene scene, Hit<String> word, int minutes, boolean clear) {
        FoundClock found = shifted(scene, word.edge(), minutes);
        // "5 to 6" is a range and "10 before 3" nothing at all, unless the hour is plainly an hour.
        return found != null && (clear || found.sure()) ? found : null;
    }

    private static @Nullable FoundClock shifted(Scene scene, int at, int minutes) {
        FoundClock hour = Clocks.find(scene, at);
        boolean whole = hour != null && hour.clock().minute() == 0;
        return hour == null || !whole
                ? null
                : new FoundClock(hour.clock().after(minutes), hour.end(), hour.sure() || minutes == 30);
    }

    /** "three thirty", "two forty five pm": both spelled, the minutes from ten on. */
    private static @Nullable FoundClock hourThenMinutes(Scene scene, int at, Hit<Integer> hour) {
        Words words = scene.words();
        Hit<Integer> minute =
                words.isNumber(at) ? null : scene.lexicon().numbers.at(words, hour.edge());
        if (minute == null || hour.meaning() > 12 || minute.meaning() < 10 || minute.meaning() > 59) {
            return null;
        }
        if (scene.lexicon().units.at(words, minute.edge()) != null) {
            return null;
        }
        Clock clock = Clock.said(hour.meaning(), minute.meaning(), Grain.MINUTE);
        boolean pm = words.isAny(minute.edge(), "pm", "am");
        if (!pm) {
            return new FoundClock(clock, minute.edge(), true);
        }
        int exact = hour.meaning() % 12 + (words.is(minute.edge(), "pm") ? 12 : 0);
        return new FoundClock(clock.atHour(exact), minute.edge() + 1, true);
    }
}
