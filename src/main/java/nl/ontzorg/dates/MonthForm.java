package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.dates.Reading.Strength;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/** "in maart", "september", "Sep. 2026", "06/2026"; a month that is also a name needs a word before it. */
final class MonthForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.months).orNumber();
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Words words = scene.words();
        if (words.isNumber(at)) {
            return inFigures(words, at);
        }
        Hit<Integer> month = scene.lexicon().months.at(words, at);
        boolean noSuchDay = month != null && (words.number(month.edge(), 2) > 28 || words.number(at - 1, 2) > 28);
        if (month == null || noSuchDay || isInsideWord(words, at, month.edge())) {
            return null;
        }
        Hit<Integer> year = Numbers.yearAfter(scene, month.edge());
        if (year != null) {
            return withYear(at, year.edge(), month.meaning(), year.meaning());
        }
        When when = When.day(Calendar.month(month.meaning()), Part.MONTH);
        return Reading.of(
                at, month.edge(), when, strength(scene, at, month.edge()), "a month: this one or the next to come");
    }

    private static Strength strength(Scene scene, int at, int end) {
        Words words = scene.words();
        boolean ambiguous = scene.lexicon().set(Category.MONTH_OR_NAME).exactly(words, at, end) != null;
        boolean cue = scene.lexicon().set(Category.MONTH_CUE).before(words, at) != null;
        if (!ambiguous || (cue && !looksLikeName(scene, at))) {
            return Strength.SURE;
        }
        return Strength.NEEDS_ROOM;
    }

    /** In Dutch a month has no capital; in any language a second capital after it makes it a name. */
    private static boolean looksLikeName(Scene scene, int at) {
        Words words = scene.words();
        boolean capital = words.isCapitalised(at);
        boolean dutchName = capital && scene.context().language() == Language.NL;
        boolean fullName = capital && words.isCapitalised(at + 1);
        boolean verb = !capital && words.isAny(at, "may", "march");
        return dutchName || fullName || (verb && words.isWord(at + 1));
    }

    private static @Nullable Reading inFigures(Words words, int at) {
        boolean tight = words.isGlued(at + 1) && words.isGlued(at + 2) && words.isAny(at + 1, "/", "-");
        boolean alone = !(words.isGlued(at) && words.isAny(at - 1, "-", "/", ".", "+"))
                && !(words.isGlued(at + 3) && words.isAny(at + 3, "-", "/") && words.isNumber(at + 4));
        if (!tight || !alone) {
            return null;
        }
        boolean yearFirst = words.digits(at) == 4;
        int month = words.number(yearFirst ? at + 2 : at, 2);
        int year = words.number(yearFirst ? at : at + 2, 4);
        boolean plausible = words.digits(yearFirst ? at : at + 2) == 4 && year >= 1900 && year < 2100;
        return month < 1 || month > 12 || !plausible ? null : withYear(at, at + 3, month, year);
    }

    private static Reading withYear(int at, int end, int month, int year) {
        Times times = new Within(Calendar.year(year), Calendar.month(month), 0);
        return Reading.sure(at, end, When.day(times, Part.MONTH, Part.YEAR), "a month and a year");
    }

    private static boolean isInsideWord(Words words, int at, int end) {
        return (words.isGlued(end) && (words.isWord(end) || words.is(end, "'")))
                || (words.isGlued(at) && words.isAny(at - 1, "_", "@", "$", "#", "'"));
    }
}
