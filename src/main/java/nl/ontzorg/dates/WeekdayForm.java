package nl.ontzorg.dates;

import java.time.DayOfWeek;
import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.dates.Reading.Strength;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/** "maandag", "Fri", "vrijdag de 26e"; an abbreviation needs other words of a date beside it. */
final class WeekdayForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.weekdays, lexicon.shortWeekdays);
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Words words = scene.words();
        if (words.isGlued(at) && words.isAny(at - 1, "'", "-", "_", "@", "$")) {
            return null;
        }
        Hit<DayOfWeek> weekday = scene.lexicon().weekdays.at(words, at);
        if (weekday != null) {
            Reading withDay = withDayOfMonth(scene, at, weekday);
            withDay = withDay != null ? withDay : weekLater(scene, at, weekday);
            return withDay != null ? withDay : reading(at, weekday, strength(words, weekday.edge()));
        }
        Hit<DayOfWeek> abbreviated = scene.lexicon().shortWeekdays.at(words, at);
        if (abbreviated == null || (words.isGlued(abbreviated.edge()) && words.isAny(abbreviated.edge(), "'", "-"))) {
            return null;
        }
        Reading withDay = withDayOfMonth(scene, at, abbreviated);
        boolean cued = words.isAny(at - 1, "op", "on") && !words.is(at, "zo");
        boolean english = scene.context().language() == Language.EN;
        Strength bare = english ? Strength.NEEDS_ROOM : Strength.NEEDS_COMPANY;
        return withDay != null ? withDay : reading(at, abbreviated, cued ? Strength.SURE : bare);
    }

    /** "Monday week" and "Friday fortnight", as the British say it: one or two weeks after the next one. */
    private static @Nullable Reading weekLater(Scene scene, int at, Hit<DayOfWeek> weekday) {
        Words words = scene.words();
        int weeks = words.is(weekday.edge(), "week") ? 1 : words.is(weekday.edge(), "fortnight") ? 2 : 0;
        boolean british = scene.context().language() == Language.EN && endsDate(words, weekday.edge() + 1);
        Stretch next = Calendar.weekday(weekday.meaning()).nearest(scene.now(), Direction.NEXT);
        if (weeks == 0 || !british || next == null) {
            return null;
        }
        Times day = new Once(Grain.DAY.around(next.from().plusWeeks(weeks)));
        return Reading.sure(
                at, weekday.edge() + 1, When.day(day, Part.WEEKDAY, Part.DISTANCE), "a week after the next one");
    }

    /** A sentence can end in "zo." or "sun." too. */
    private static Strength strength(Words words, int end) {
        boolean abbreviated = words.is(end - 1, ".");
        boolean sentenceEnds = end == words.size() || words.isCapitalised(end);
        return abbreviated && sentenceEnds ? Strength.NEEDS_ROOM : Strength.SURE;
    }

    private static Reading reading(int at, Hit<DayOfWeek> weekday, Strength strength) {
        When when = When.day(Calendar.weekday(weekday.meaning()), Part.WEEKDAY);
        return Reading.of(at, weekday.edge(), when, strength, "a day of the week: the next one, never today");
    }

    private static @Nullable Reading withDayOfMonth(Scene scene, int at, Hit<DayOfWeek> weekday) {
        Words words = scene.words();
        int i = weekday.edge();
        i = words.is(i, ",") ? i + 1 : i;
        boolean article = words.isAny(i, "de", "the");
        i = article ? i + 1 : i;
        Hit<Integer> day = Numbers.ordinalDay(scene, i);
        if (day == null && words.isNumber(i) && (endsDate(words, i + 1) || endsAtRange(scene, i + 1))) {
            day = Numbers.cardinalDay(scene, i);
        }
        boolean month = day != null && scene.lexicon().months.at(words, day.edge()) != null;
        boolean ofSomething = day != null && words.isAny(day.edge(), "of", "van", "-", "/", ":", "in");
        if (day == null || month || ofSomething) {
            return null;
        }
        Times both = new Within(Calendar.dayOfMonth(day.meaning()), Calendar.weekday(weekday.meaning()), 0);
        return Reading.sure(
                at, day.edge(), When.day(both, Part.WEEKDAY, Part.DAY), "a day of the week with a day of the month");
    }

    /** "woensdag 2 t/m vrijdag 4": another day follows, so that the number is no time. */
    private static boolean endsAtRange(Scene scene, int i) {
        Hit<String> to = scene.lexicon().set(Category.RANGE).at(scene.words(), i);
        return to != null && scene.lexicon().weekdays.at(scene.words(), to.edge()) != null;
    }

    private static boolean endsDate(Words words, int i) {
        boolean ends = i >= words.size() || words.isAny(i, "om", "at", "van", "from", "!", "?", ",", ";", "@");
        return ends || (words.is(i, ".") && !words.isNumber(i + 1));
    }
}
