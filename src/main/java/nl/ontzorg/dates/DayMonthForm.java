package nl.ontzorg.dates;

import java.time.LocalDate;
import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/** "3 mei", "3rd of May 2026", "May 3, 2026", "23-sep-2026", "de derde mei". */
final class DayMonthForm implements Form {

    /** A day and a month, and the token after them. */
    private record DayAndMonth(int day, int month, int end) {}

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.months, lexicon.ordinals, lexicon.numbers).orNumber();
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        if (scene.words().isGlued(at)
                && scene.words().isAny(at - 1, ".", ",", ":")
                && scene.words().isNumber(at - 2)) {
            return null;
        }
        if (scene.words().isAny(at - 1, "€", "$", "£")) {
            return null;
        }
        DayAndMonth found = dayFirst(scene, at);
        if (found == null) {
            found = monthFirst(scene, at);
        }
        if (found == null || !Calendar.exists(found.month, found.day)) {
            return null;
        }
        Hit<Integer> year = Numbers.yearAfter(scene, found.end);
        if (year == null) {
            When when = When.day(Calendar.dayAndMonth(found.day, found.month), Part.DAY, Part.MONTH);
            return Reading.sure(at, found.end, when, "a day and a month: the next to come");
        }
        LocalDate date = Calendar.date(year.meaning(), found.month, found.day);
        return date == null
                ? null
                : Reading.sure(
                        at,
                        year.edge(),
                        When.day(new Once(Stretch.day(date)), Part.DAY, Part.MONTH, Part.YEAR),
                        "a day, a month and a year");
    }

    private static @Nullable DayAndMonth dayFirst(Scene scene, int at) {
        Words words = scene.words();
        Hit<Integer> day = Numbers.day(scene, at);
        boolean one = day != null && scene.context().language() == Language.EN && words.is(at, "one");
        if (day == null || one) {
            return null;
        }
        int i = day.edge();
        i = words.is(i, "dag") || words.is(i, "day") ? i + 1 : i;
        if (words.isAny(i, "of", "van", "-", "/", ".", ",")) {
            i++;
        }
        Hit<Integer> month = scene.lexicon().months.at(words, i);
        return month == null || isPartOfWord(words, month.edge())
                ? null
                : new DayAndMonth(day.meaning(), month.meaning(), month.edge());
    }

    private static @Nullable DayAndMonth monthFirst(Scene scene, int at) {
        Words words = scene.words();
        Hit<Integer> month = scene.lexicon().months.at(words, at);
        if (month == null) {
            return null;
        }
        int i = month.edge();
        if (words.isAny(i, ",", "-", "/", "the", "de")) {
            i++;
        }
        Hit<Integer> day = Numbers.ordinalDay(scene, i);
        if (day == null && words.isNumber(i) && !isOtherNumber(scene, i)) {
            day = Numbers.cardinalDay(scene, i);
        }
        if (day == null && scene.context().language() == Language.EN && !words.isNumber(i)) {
            day = tens(scene, i);
        }
        return day == null ? null : new DayAndMonth(day.meaning(), month.meaning(), day.edge());
    }

    /** A spelled number after a month is a day only from eleven on: "may one" is not. */
    private static @Nullable Hit<Integer> tens(Scene scene, int i) {
        Hit<Integer> day = Numbers.cardinalDay(scene, i);
        return day != null && day.meaning() > 10 ? day : null;
    }

    private static boolean isOtherNumber(Scene scene, int i) {
        Words words = scene.words();
        boolean clock = words.is(i + 1, ":") && words.isNumber(i + 2);
        boolean unit = scene.lexicon().set(Category.MEASURE).at(words, i + 1) != null
                || scene.lexicon().units.at(words, i + 1) != null
                || words.isAny(i + 1, "am", "pm");
        boolean nextMonth = scene.lexicon().months.at(words, i + 1) != null;
        return clock || unit || nextMonth;
    }

    private static boolean isPartOfWord(Words words, int end) {
        return words.isGlued(end) && words.isWord(end);
    }
}
