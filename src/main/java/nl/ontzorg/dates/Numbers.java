package nl.ontzorg.dates;

import java.util.List;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** Numbers as dates use them: days of the month, counts and years, in digits or words. */
final class Numbers {

    private static final List<String> SEPARATORS = List.of(",", "-", "/", ".", "of", "van", "in", "'");

    private Numbers() {}

    /** A day of the month as an ordinal: 3rd, 24ste, third. */
    static @Nullable Hit<Integer> ordinalDay(Scene scene, int i) {
        Words words = scene.words();
        int number = words.number(i, 2);
        if (number >= 1 && number <= 31) {
            boolean ending = words.isGlued(i + 1)
                    && scene.lexicon().set(Category.ORDINAL_ENDING).exactly(words, i + 1, i + 2) != null;
            return ending ? new Hit<>(number, i + 2) : null;
        }
        Hit<Integer> word = scene.lexicon().ordinals.at(words, i);
        return word != null && word.meaning() >= 1 && word.meaning() <= 31 ? word : null;
    }

    /** A day of the month as a plain number. */
    static @Nullable Hit<Integer> cardinalDay(Scene scene, int i) {
        Words words = scene.words();
        int number = words.number(i, 2);
        if (number >= 1 && number <= 31) {
            return new Hit<>(number, i + 1);
        }
        Hit<Integer> word = scene.lexicon().numbers.at(words, i);
        return word != null && word.meaning() >= 1 && word.meaning() <= 31 ? word : null;
    }

    static @Nullable Hit<Integer> day(Scene scene, int i) {
        Hit<Integer> ordinal = ordinalDay(scene, i);
        return ordinal != null ? ordinal : cardinalDay(scene, i);
    }

    /** A plain count, in digits or words. */
    static @Nullable Hit<Integer> count(Scene scene, int i) {
        int number = scene.words().number(i, 4);
        return number >= 0 ? new Hit<>(number, i + 1) : scene.lexicon().numbers.at(scene.words(), i);
    }

    /** A year that follows a month at i, with or without a mark between: ", 2026", "-26", "'26". */
    static @Nullable Hit<Integer> yearAfter(Scene scene, int i) {
        Words words = scene.words();
        Hit<Integer> year = year(scene, i, false);
        if (year != null || !SEPARATORS.contains(words.at(i))) {
            return year;
        }
        boolean tight = words.isAny(i, "-", "/", ".", "'") && words.isGlued(i + 1);
        return year(scene, i + 1, tight);
    }

    /** A year of four digits, or of two where nothing else can be meant. */
    static @Nullable Hit<Integer> year(Scene scene, int i, boolean tight) {
        Words words = scene.words();
        Hit<Integer> spelled = spelledYear(scene, i);
        if (spelled != null) {
            return spelled;
        }
        if (!words.isNumber(i) || isCutShort(words, i + 1)) {
            return null;
        }
        int year = words.number(i, 4);
        if (words.digits(i) == 4 && year >= 1000 && year <= 2999) {
            return new Hit<>(year, i + 1);
        }
        boolean onlyAYear = tight || year > 59;
        return words.digits(i) == 2 && onlyAYear ? new Hit<>(century(year), i + 1) : null;
    }

    /** "two thousand and fifteen", "nineteen seventy two", "tweeduizend zes". */
    private static @Nullable Hit<Integer> spelledYear(Scene scene, int i) {
        Words words = scene.words();
        boolean dutch = words.is(i, "tweeduizend");
        if (dutch || (words.is(i, "two") && words.is(i + 1, "thousand"))) {
            int after = dutch ? i + 1 : i + 2;
            int from = words.isAny(after, "and", "en") ? after + 1 : after;
            Hit<Integer> rest = scene.lexicon().numbers.at(words, from);
            return rest == null ? new Hit<>(2000, after) : new Hit<>(2000 + rest.meaning(), rest.edge());
        }
        boolean century = words.isAny(i, "nineteen", "eighteen", "seventeen", "twenty");
        Hit<Integer> hundreds = century ? scene.lexicon().numbers.at(words, i) : null;
        int from = words.is(i + 1, "hundred") ? i + 2 : i + 1;
        Hit<Integer> rest = hundreds == null || hundreds.edge() != i + 1
                ? null
                : scene.lexicon().numbers.at(words, from);
        return hundreds == null || rest == null || rest.meaning() < 10
                ? null
                : new Hit<>(100 * hundreds.meaning() + rest.meaning(), rest.edge());
    }

    /** The year that two digits stand for. */
    static int century(int year) {
        if (year >= 100) {
            return year;
        }
        return year < 50 ? 2000 + year : 1900 + year;
    }

    /** Whether what follows makes a number something else: a clock time, a decimal, a word it is part of. */
    private static boolean isCutShort(Words words, int i) {
        if (!words.isGlued(i)) {
            return false;
        }
        boolean longYear = words.digits(i - 1) == 4 && words.digits(i + 1) == 2 && words.is(i, ":");
        boolean decimal = words.isAny(i, ":", ",") && words.isNumber(i + 1) && words.isGlued(i + 1) && !longYear;
        return decimal || words.isWord(i) || words.is(i, "%");
    }
}
