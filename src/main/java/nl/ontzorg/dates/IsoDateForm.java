package nl.ontzorg.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "2026-05-03", "2026/5/3", "2026-05-03T14:00", "20260503". */
final class IsoDateForm implements Form {

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Words words = scene.words();
        boolean insideNumber =
                words.isGlued(at) && words.isAny(at - 1, "-", "/", ".", ",", "+") && words.isNumber(at - 2);
        if (!words.isNumber(at) || insideNumber) {
            return null;
        }
        if (words.digits(at) == 8) {
            return compact(words, at);
        }
        if (words.digits(at) != 4 || !isSeparated(words, at)) {
            return null;
        }
        int month = words.number(at + 2, 2);
        int day = words.number(at + 4, 2);
        boolean runsOn = words.isGlued(at + 5) && words.is(at + 5, words.at(at + 1)) && words.isNumber(at + 6);
        boolean monthFirst = month <= 12;
        LocalDate date = Calendar.date(words.number(at, 4), monthFirst ? month : day, monthFirst ? day : month);
        if (date == null || runsOn) {
            return null;
        }
        int end = words.is(at + 5, "t") && words.isGlued(at + 5) && words.isNumber(at + 6) ? at + 6 : at + 5;
        return Reading.sure(at, end, when(date), "a date in figures, year first");
    }

    private static boolean isSeparated(Words words, int at) {
        String separator = words.at(at + 1);
        boolean known = words.isAny(at + 1, "-", "/", ".");
        return known && words.is(at + 3, separator) && words.isGlued(at + 1) && words.isGlued(at + 4);
    }

    private static @Nullable Reading compact(Words words, int at) {
        String digits = words.at(at);
        int year = Integer.parseInt(digits.substring(0, 4));
        LocalDate date = year < 1990 || year > 2099
                ? null
                : Calendar.date(year, Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6)));
        return date == null || (words.isWord(at - 1) && words.isGlued(at))
                ? null
                : Reading.sure(at, at + 1, when(date), "a date in eight figures");
    }

    private static When when(LocalDate date) {
        return When.day(new Once(Stretch.day(date)), Part.YEAR, Part.MONTH, Part.DAY);
    }
}
