package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.dates.Reading.Strength;
import org.jspecify.annotations.Nullable;

/** "in 2026", "het jaar 2026", and a bare year that other words may need. */
final class YearForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.set(Category.YEAR_WORD), lexicon.numbers)
                .orNumber()
                .orWord("tweeduizend", "two", "nineteen", "eighteen", "seventeen", "twenty");
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Words words = scene.words();
        Hit<String> word = scene.lexicon().set(Category.YEAR_WORD).at(words, at);
        int i = word == null ? at : word.edge();
        Hit<Integer> year = words.digits(i) == 4 || !words.isNumber(i) ? Numbers.year(scene, i, false) : null;
        if (year == null || isInsideNumber(scene, i)) {
            return null;
        }
        When when = When.day(Calendar.year(year.meaning()), Part.YEAR);
        boolean sure = word != null || isCued(scene, i, year.meaning());
        return Reading.of(at, year.edge(), when, sure ? Strength.SURE : Strength.NEEDS_COMPANY, "a year");
    }

    private static boolean isCued(Scene scene, int at, int year) {
        Words words = scene.words();
        boolean plausible = year >= 1900 && year < 2100;
        boolean measured = scene.lexicon().set(Category.MEASURE).at(words, at + 1) != null;
        boolean cue = words.isAny(at - 1, "in", "sinds", "since", "anno", "tot", "until", "till", "vanaf")
                || scene.lexicon().opens.before(words, at) != null;
        return plausible && !measured && (cue || isListed(scene, at));
    }

    /** "The figures of 2024 and 2026": another year follows. */
    private static boolean isListed(Scene scene, int at) {
        Words words = scene.words();
        Hit<String> and = words.isAny(at - 1, "of", "van")
                ? scene.lexicon().set(Category.LIST_JOIN).at(words, at + 1)
                : null;
        int other = and == null ? -1 : words.number(and.edge(), 4);
        return other >= 1900
                && other < 2100
                && scene.lexicon().set(Category.MEASURE).at(words, and == null ? at : and.edge() + 1) == null;
    }

    private static boolean isInsideNumber(Scene scene, int at) {
        Words words = scene.words();
        boolean glued = words.isGlued(at)
                && (words.isWord(at - 1) || words.isAny(at - 1, ".", ",", "-", "/", ":", "+", "#", "€", "$", "_"));
        boolean runsOn = words.isGlued(at + 1)
                && words.isAny(at + 1, "-", "/", "_", ".")
                && words.isGlued(at + 2)
                && ((words.isNumber(at + 2) && words.digits(at + 2) != 4) || words.isWord(at + 2));
        return runsOn || (glued && !(words.isNumber(at - 2) && words.digits(at - 2) == 4));
    }
}
