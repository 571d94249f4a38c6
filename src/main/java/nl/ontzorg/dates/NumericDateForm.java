package nl.ontzorg.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.dates.Reading.Strength;
import org.jspecify.annotations.Nullable;

/** "3-5-2026", "03/05/26", "3.5.2026", "15/2": day first, but month first in the United States. */
final class NumericDateForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.withNumber();
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Words words = scene.words();
        if (words.isNumber(at + 1)) {
            return spaced(scene, at);
        }
        int first = words.number(at, 2);
        int second = words.number(at + 2, 2);
        if (first < 1 || second < 1 || !words.isAny(at + 1, "-", "/", ".") || isInsideNumber(scene, at)) {
            return null;
        }
        boolean monthFirst = scene.context().monthFirst() ? first <= 12 : second > 12 && !words.is(at + 1, ".");
        int month = monthFirst ? first : second;
        int day = monthFirst ? second : first;
        if (!Calendar.exists(month, day)) {
            return null;
        }
        return isTight(words, at + 3) && words.is(at + 3, words.at(at + 1))
                ? withYear(words, at, day, month)
                : withoutYear(scene, at, day, month);
    }

    /** "31 10 2026", where it begins or a word before it says that it is a day. */
    private static @Nullable Reading spaced(Scene scene, int at) {
        Words words = scene.words();
        boolean whole = words.digits(at + 2) == 4 && words.number(at + 2, 4) >= 1900 && !words.isNumber(at + 3);
        int first = words.number(at, 2);
        int second = words.number(at + 1, 2);
        boolean monthFirst = scene.context().monthFirst();
        LocalDate date = whole
                ? Calendar.date(words.number(at + 2, 4), monthFirst ? first : second, monthFirst ? second : first)
                : null;
        boolean cued = at == 0 || scene.lexicon().set(Category.DAY_CUE).before(words, at) != null;
        return date == null || !cued ? null : dated(at, at + 3, date);
    }

    private static @Nullable Reading withYear(Words words, int at, int day, int month) {
        boolean tight = words.isGlued(at + 1) && words.isGlued(at + 2);
        int year = words.number(at + 4, 4);
        int digits = words.digits(at + 4);
        int yearAt = at + 4;
        if (words.is(yearAt, "'")) {
            year = words.number(++yearAt, 2);
            digits = 2;
        }
        boolean runsOn = words.isGlued(yearAt + 1)
                && words.is(yearAt + 1, words.at(at + 1))
                && words.isGlued(yearAt + 2)
                && words.isNumber(yearAt + 2)
                && !(digits == 4 && isWholeDate(words, yearAt + 2));
        if (!tight || year < 0 || (digits != 2 && digits != 4) || runsOn) {
            return null;
        }
        boolean version = words.is(at + 1, ".") && digits == 2 && words.digits(at) == 1;
        LocalDate date = Calendar.date(Numbers.century(year), month, day);
        return date == null || version || (digits == 4 && year < 1000) ? null : dated(at, yearAt + 1, date);
    }

    private static Reading dated(int at, int end, LocalDate date) {
        When when = When.day(new Once(Stretch.day(date)), Part.DAY, Part.MONTH, Part.YEAR);
        return Reading.sure(at, end, when, "a date in figures");
    }

    private static @Nullable Reading withoutYear(Scene scene, int at, int day, int month) {
        Words words = scene.words();
        boolean range = words.isAny(at + 3, "-", "–") && words.is(at + 5, words.at(at + 1)) && words.isNumber(at + 6);
        boolean decimal = words.isGlued(at + 3)
                && !range
                && ((words.isAny(at + 3, "%", "-", "/", ".") && words.isGlued(at + 4) && words.isNumber(at + 4))
                        || words.is(at + 3, "%")
                        || words.isWord(at + 3));
        boolean measured = scene.lexicon().set(Category.MEASURE).at(words, at + 3) != null;
        boolean clock =
                words.is(at + 3, ":") || scene.lexicon().set(Category.O_CLOCK).at(words, at + 3) != null;
        if (decimal || measured || clock) {
            return null;
        }
        Hit<Integer> year =
                words.is(at + 3, ",") && words.digits(at + 4) == 4 ? Numbers.yearAfter(scene, at + 3) : null;
        LocalDate date = year == null ? null : Calendar.date(year.meaning(), month, day);
        if (year != null && date != null) {
            return dated(at, year.edge(), date);
        }
        When when = When.day(Calendar.dayAndMonth(day, month), Part.DAY, Part.MONTH);
        return isHoursOfWeekday(scene, at, when)
                ? null
                : Reading.of(at, at + 3, when, strength(scene, at), "a day and a month in figures: the next to come");
    }

    /** After a weekday "11-4" is a date only if it can fall on that day; else it says from eleven to four. */
    private static boolean isHoursOfWeekday(Scene scene, int at, When date) {
        Words words = scene.words();
        Hit<DayOfWeek> weekday = scene.lexicon().weekdays.before(words, at);
        Stretch day = weekday == null ? null : Resolver.stretch(date, scene.now());
        boolean padded = words.digits(at) == 2 && words.digits(at + 2) == 2;
        boolean onThatDay = weekday != null && words.isAny(weekday.edge() - 1, "op", "on");
        return day != null
                && weekday != null
                && !onThatDay
                && words.is(at + 1, "-")
                && !padded
                && words.number(at, 2) <= 24
                && words.number(at + 2, 2) <= 24
                && day.from().getDayOfWeek() != weekday.meaning();
    }

    private static Strength strength(Scene scene, int at) {
        Words words = scene.words();
        boolean cue = scene.lexicon().set(Category.DAY_CUE).before(words, at) != null;
        if (words.is(at + 1, ".")) {
            return Strength.NEEDS_COMPANY;
        }
        boolean tight = words.isGlued(at + 1) && words.isGlued(at + 2);
        if (tight && (cue || words.is(at + 1, "/"))) {
            return Strength.SURE;
        }
        boolean bothPadded = words.digits(at) == 2 && words.digits(at + 2) == 2;
        return (bothPadded && tight) || Math.max(words.number(at, 2), words.number(at + 2, 2)) > 12
                ? Strength.NEEDS_ROOM
                : Strength.NEEDS_COMPANY;
    }

    private static boolean isInsideNumber(Scene scene, int at) {
        Words words = scene.words();
        boolean wholeDateBefore = words.is(at - 5, "-") && words.digits(at - 2) == 4;
        boolean endsRange = words.is(at - 1, "-")
                && (wholeDateBefore || (words.is(at - 3, words.at(at + 1)) && words.isAny(at + 1, "/", ".")));
        boolean runsIn = words.isGlued(at)
                && !endsRange
                && (words.isWord(at - 1) || words.isNumber(at - 2))
                && words.isAny(at - 1, "-", "/", ".", ",", ":", "+");
        boolean named = scene.lexicon().set(Category.AVOID).before(words, at) != null;
        boolean colon = named
                || (words.isAny(at - 1, ":")
                        && scene.lexicon().set(Category.AVOID).before(words, at - 1) != null);
        return runsIn || colon || (words.isGlued(at) && words.isWord(at - 1));
    }

    /** Three figures with the same mark between them, the last of four digits. */
    private static boolean isWholeDate(Words words, int i) {
        return words.isNumber(i + 2)
                && words.isNumber(i + 4)
                && words.digits(i + 4) == 4
                && words.is(i + 1, words.at(i + 3));
    }

    private static boolean isTight(Words words, int i) {
        return words.isGlued(i) && words.isGlued(i + 1);
    }
}
