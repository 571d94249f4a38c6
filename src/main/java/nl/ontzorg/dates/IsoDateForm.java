package nl.ontzorg.dates;

import java.time.LocalDate;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** "2026-05-03", "2026/5/3", "2026-05-03T14:00", "20260503". */
final class IsoDateForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.withNumber();
    }

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
        if (words.digits(at) != 4) {
            return null;
        }
        if (words.isWord(at + 2) && words.isAny(at + 1, "/", "-") && words.isGlued(at + 1)) {
            return named(scene, at);
        }
        if (words.isNumber(at + 1)) {
            return spaced(scene, at);
        }
        if (!isSeparated(words, at)) {
            return null;
        }
        int month = words.number(at + 2, 2);
        int day = words.number(at + 4, 2);
        boolean runsOn = words.isGlued(at + 5) && words.is(at + 5, words.at(at + 1)) && words.isNumber(at + 6);
        boolean monthFirst = month <= 12;
        LocalDate date = Calendar.date(words.number(at, 4), monthFirst ? month : day, monthFirst ? day : month);
        boolean version =
                words.is(at + 1, ".") && scene.lexicon().set(Category.AVOID).before(words, at) != null;
        if (date == null || runsOn || version) {
            return null;
        }
        boolean timed = words.is(at + 5, "t") && words.isGlued(at + 5) && words.isGlued(at + 6);
        Hit<Hours> time = timed ? time(words, at + 6) : null;
        return time == null
                ? Reading.sure(at, at + 5, when(date), "a date in figures, year first")
                : Reading.sure(
                        at, time.edge(), when(date).and(When.hours(time.meaning())), "a date and time of ISO 8601");
    }

    /** The time of ISO 8601 as local time; its seconds and zone are left out. */
    private static @Nullable Hit<Hours> time(Words words, int at) {
        int hour = words.number(at, 2);
        int minute = words.is(at + 1, ":") && words.isGlued(at + 2) ? words.number(at + 2, 2) : -1;
        boolean exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
        return exists ? new Hit<>(new Hours(Clock.exact(hour, minute), null), at + 3) : null;
    }

    /** "2026/May/03" and "2026/May". */
    private static @Nullable Reading named(Scene scene, int at) {
        Words words = scene.words();
        int year = words.number(at, 4);
        Hit<Integer> month = scene.lexicon().months.at(words, at + 2);
        if (month == null) {
            return null;
        }
        int day = words.is(month.edge(), words.at(at + 1)) ? words.number(month.edge() + 1, 2) : -1;
        LocalDate date = day < 1 ? null : Calendar.date(year, month.meaning(), day);
        Times ofMonth = new Within(Calendar.year(year), Calendar.month(month.meaning()), 0);
        return date != null
                ? Reading.sure(at, month.edge() + 2, when(date), "a date, year first")
                : Reading.sure(at, month.edge(), When.day(ofMonth, Part.YEAR, Part.MONTH), "a month, year first");
    }

    /** "2026 05 03", where it begins or a word before it says that it is a day. */
    private static @Nullable Reading spaced(Scene scene, int at) {
        Words words = scene.words();
        boolean padded = words.digits(at + 1) == 2 && words.digits(at + 2) == 2 && words.isNumber(at + 2);
        LocalDate date =
                padded ? Calendar.date(words.number(at, 4), words.number(at + 1, 2), words.number(at + 2, 2)) : null;
        boolean cued = at == 0 || scene.lexicon().set(Category.DAY_CUE).before(words, at) != null;
        return date == null || !cued || words.isNumber(at + 3)
                ? null
                : Reading.sure(at, at + 3, when(date), "a date in figures, year first");
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
