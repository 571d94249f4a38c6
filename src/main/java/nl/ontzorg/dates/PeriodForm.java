package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** A numbered week, quarter or half of the year: "week 48", "Q3", "derde kwartaal", "H2 2026". */
final class PeriodForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.set(Category.WEEK_WORD), lexicon.ordinals)
                .orNumber()
                .orWord("w", "q", "kw", "h");
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Words words = scene.words();
        if (words.isNumber(at) && words.is(at + 1, "q") && words.isGlued(at + 1) && words.isGlued(at + 2)) {
            return yearAndQuarter(words, at);
        }
        if (words.digits(at) == 4 && words.isNumber(at) && words.is(at + 2, "w")) {
            return yearAndWeek(words, at);
        }
        Reading week = week(scene, at);
        if (week != null) {
            return week;
        }
        if (words.isAny(at, "q", "kw", "h")
                && words.isNumber(at + 1)
                && words.isGlued(at + 1)
                && words.digits(at + 1) == 1) {
            int number = words.number(at + 1, 1);
            boolean half = words.is(at, "h");
            boolean exists = number >= 1 && number <= (half ? 2 : 4);
            boolean needsYear = half
                    && !words.isAny(at + 2, "2", "-", "/")
                    && Numbers.yearAfter(scene, at + 2) == null
                    && !(words.isNumber(at - 1) || (words.isNumber(at - 2) && words.is(at - 1, "-")));
            return !exists || needsYear || isInsideWord(words, at) ? null : numbered(scene, at, at + 2, number, half);
        }
        return inWords(scene, at);
    }

    private static boolean isInsideWord(Words words, int at) {
        return words.isGlued(at) && !words.isAny(at - 1, "-", "(", "/", "\"") && !words.isNumber(at - 1);
    }

    private static @Nullable Reading week(Scene scene, int at) {
        Words words = scene.words();
        Hit<String> word = scene.lexicon().set(Category.WEEK_WORD).at(words, at);
        int i = word != null ? word.edge() : words.is(at, "w") && words.isGlued(at + 1) ? at + 1 : -1;
        int number = i < 0 ? -1 : words.number(i, 2);
        boolean clock = words.isAny(i + 1, ":") && words.isNumber(i + 2);
        if (number < 1 || number > 53 || clock) {
            return null;
        }
        Reading several = weeks(scene, at, i, number);
        if (several != null || words.isAny(i - 1, "weken", "weeks")) {
            return several;
        }
        Times week = Calendar.weekOfYear(number);
        boolean dated = words.isAny(i + 1, "-", "/") && words.digits(i + 2) == 4;
        Hit<Integer> year = dated ? Numbers.yearAfter(scene, i + 1) : null;
        return year == null
                ? Reading.sure(at, i + 1, When.day(week, Part.WEEK), "a week by its number")
                : weekOf(at, year.edge(), week, year.meaning());
    }

    /** "week 48 t/m 50", "weken 2 en 3": whole weeks from one number to another. */
    private static @Nullable Reading weeks(Scene scene, int at, int i, int first) {
        Words words = scene.words();
        Hit<String> to = scene.lexicon().set(Category.RANGE).at(words, i + 1);
        to = to == null && words.isAny(i - 1, "weken", "weeks")
                ? scene.lexicon().set(Category.AND).at(words, i + 1)
                : to;
        int last = to == null ? -1 : words.number(to.edge(), 2);
        boolean other = to != null && countsSomethingElse(scene, to.edge() + 1);
        Stretch begin = Calendar.weekOfYear(first).nearest(scene.now(), Direction.NEXT);
        Stretch end =
                begin == null || last < 1 ? null : Calendar.weekOfYear(last).nearest(begin.to(), Direction.NEXT);
        if (other || to == null || last <= first || last > 53 || begin == null || end == null) {
            return null;
        }
        Times times = new Once(new Stretch(begin.from(), end.to(), Grain.DAY));
        return Reading.sure(at, to.edge() + 1, When.day(times, Part.WEEK), "weeks from one number to another");
    }

    /** "week 10 - 12 mei" and "week 3 - 5 dagen" name no weeks up to the second number. */
    private static boolean countsSomethingElse(Scene scene, int i) {
        Words words = scene.words();
        return (words.isWord(i) && words.isGlued(i))
                || words.isAny(i, ":", "/", "-")
                || scene.lexicon().months.at(words, i) != null
                || scene.lexicon().units.at(words, i) != null;
    }

    /** "2026-W49". */
    private static @Nullable Reading yearAndWeek(Words words, int at) {
        int week = words.number(at + 3, 2);
        boolean tight = words.isGlued(at + 1) && words.isGlued(at + 2) && words.isGlued(at + 3);
        return !tight || !words.is(at + 1, "-") || week < 1 || week > 53
                ? null
                : weekOf(at, at + 4, Calendar.weekOfYear(week), words.number(at, 4));
    }

    private static Reading weekOf(int at, int end, Times week, int year) {
        Times dated = new Within(Calendar.year(year), week, 0);
        return Reading.sure(at, end, When.day(dated, Part.WEEK, Part.YEAR), "a week of a year, by its number");
    }

    /** "18q4". */
    private static @Nullable Reading yearAndQuarter(Words words, int at) {
        int quarter = words.number(at + 2, 1);
        int year = words.number(at, 4);
        if (quarter < 1 || quarter > 4 || year < 10 || (year > 99 && year < 1900)) {
            return null;
        }
        Times times = new Within(Calendar.year(Numbers.century(year)), Calendar.quarter(quarter), 0);
        return Reading.sure(at, at + 3, When.day(times, Part.MONTH, Part.YEAR), "a quarter of a year");
    }

    private static Reading numbered(Scene scene, int at, int end, int number, boolean half) {
        Times period = half ? Calendar.half(number) : Calendar.quarter(number);
        Hit<Integer> year = Numbers.yearAfter(scene, end);
        if (year != null
                && scene.words().isNumber(year.edge() - 1)
                && scene.words().digits(year.edge() - 1) == 4) {
            Times dated = new Within(Calendar.year(year.meaning()), period, 0);
            return Reading.sure(
                    at, year.edge(), When.day(dated, Part.MONTH, Part.YEAR), "a part of a year, by its number");
        }
        When when = When.day(period, Part.MONTH);
        return Reading.sure(at, end, when, half ? "a half of the year" : "a quarter");
    }

    private static @Nullable Reading inWords(Scene scene, int at) {
        Words words = scene.words();
        Hit<Integer> ordinal = Numbers.ordinalDay(scene, at);
        if (ordinal == null || ordinal.meaning() > 4) {
            return null;
        }
        Hit<String> quarter = scene.lexicon().set(Category.QUARTER_WORD).at(words, ordinal.edge());
        return quarter == null ? null : numbered(scene, at, quarter.edge(), ordinal.meaning(), false);
    }
}
