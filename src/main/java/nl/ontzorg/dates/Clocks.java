package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/** Finds times on the clock in figures and plain numbers, with what makes them one: "uur", "pm", "o'clock". */
final class Clocks {

    private Clocks() {}

    /** The clock time that begins at i, be it only a number. */
    static @Nullable FoundClock find(Scene scene, int i) {
        Words words = scene.words();
        Hit<String> word = scene.lexicon().set(Category.CLOCK_WORD).at(words, i);
        if (word != null) {
            String[] time = word.meaning().split(":", 2);
            int hour = Integer.parseInt(time[0]);
            return new FoundClock(new Clock(hour, 0, 0, Grain.HOUR, false), word.edge(), true);
        }
        if (isInsideNumber(words, i)) {
            return null;
        }
        FoundClock minutes = withMinutes(scene, i);
        return minutes != null ? minutes : hourOnly(scene, i);
    }

    private static @Nullable FoundClock withMinutes(Scene scene, int i) {
        Words words = scene.words();
        int hour = words.number(i, 2);
        int minute = words.number(i + 2, 2);
        boolean separator = words.isAny(i + 1, ":", ".", "u", "h") && words.isGlued(i + 1) && words.isGlued(i + 2);
        if (hour < 0 || !separator || words.digits(i + 2) != 2 || hour > 24 || minute < 0 || minute > 59) {
            return fourDigits(scene, i);
        }
        int end = i + 3;
        int second = 0;
        Grain grain = Grain.MINUTE;
        if (words.is(end, ":")
                && words.digits(end + 1) == 2
                && words.number(end + 1, 2) < 60
                && words.isGlued(end + 1)) {
            second = words.number(end + 1, 2);
            grain = Grain.SECOND;
            end += 2;
        }
        boolean dot = words.is(i + 1, ".");
        boolean decimal = (words.isGlued(end)
                        && (words.is(end, "%")
                                || (words.isAny(end, ".", ",", "/", "-")
                                        && words.isNumber(end + 1)
                                        && words.isGlued(end + 1)
                                        && dot
                                        && !isUpToAnother(words, end))))
                || scene.lexicon().set(Category.MEASURE).at(words, end) != null;
        if (decimal) {
            return null;
        }
        boolean leadingZero = words.at(i).startsWith("0");
        boolean twelve = !leadingZero && hour >= 1 && hour <= 12 && grain != Grain.SECOND;
        return suffixed(scene, new Clock(hour, minute, second, grain, twelve), end, !dot || isDutchTime(scene, i));
    }

    /** "13.00-14.30": what follows the dash looks the same. */
    private static boolean isUpToAnother(Words words, int dash) {
        return words.is(dash, "-")
                && words.is(dash + 2, ".")
                && words.number(dash + 3, 2) >= 0
                && words.digits(dash + 3) == 2;
    }

    /** In Dutch a decimal has a comma, so that "20.00" and "14.30" are times. */
    private static boolean isDutchTime(Scene scene, int i) {
        Words words = scene.words();
        boolean wholeQuarter = words.number(i + 2, 2) % 15 == 0 && words.digits(i) == 2;
        boolean named = scene.lexicon().set(Category.AVOID).before(words, i) != null;
        return scene.context().language() == Language.NL && wholeQuarter && !named;
    }

    /** "1030", "0930": only beside something that says it is a time. */
    private static @Nullable FoundClock fourDigits(Scene scene, int i) {
        Words words = scene.words();
        int digits = words.digits(i);
        int number = words.number(i, 4);
        if (digits < 3 || number < 0 || number / 100 > 23 || number % 100 > 59) {
            return null;
        }
        boolean twelve = digits == 3 || (number / 100 >= 10 && number / 100 <= 12);
        Clock clock = new Clock(
                number / 100,
                number % 100,
                0,
                Grain.MINUTE,
                twelve && !words.at(i).startsWith("0"));
        FoundClock found = suffixed(scene, clock, i + 1, false);
        boolean year = number >= 1900 && number < 2100;
        boolean cue =
                digits == 4 && !year && words.isAny(i - 1, "around", "at", "@", "approximately", "about", "om", "rond");
        boolean padded = digits == 4 && words.at(i).startsWith("0");
        return found != null && (found.sure() || cue || padded)
                ? new FoundClock(found.clock(), found.end(), found.sure() || cue)
                : null;
    }

    private static @Nullable FoundClock hourOnly(Scene scene, int i) {
        Words words = scene.words();
        Hit<Integer> hour = Numbers.count(scene, i);
        if (hour == null || hour.meaning() > 24 || (words.isNumber(i) && words.digits(i) > 2)) {
            return null;
        }
        int minute = spacedMinute(words, i);
        if (minute >= 0) {
            return new FoundClock(Clock.said(hour.meaning(), minute, Grain.MINUTE), i + 2, true);
        }
        boolean decimal = words.isGlued(hour.edge())
                && words.isAny(hour.edge(), ".", ",", ":", "-", "/", "%", "'")
                && ((words.isNumber(hour.edge() + 1) && !words.is(hour.edge(), "-")) || words.is(hour.edge(), "%"));
        Clock clock = Clock.said(hour.meaning(), 0, Grain.HOUR);
        return decimal ? null : suffixed(scene, clock, hour.edge(), false);
    }

    /** The minute of "at 3 15" and "om 3 15", or -1. */
    private static int spacedMinute(Words words, int i) {
        boolean two = words.isAny(i - 1, "at", "om", "@") && words.isNumber(i) && words.digits(i + 1) == 2;
        boolean more = words.isWord(i + 2) || words.isNumber(i + 2) || (words.isGlued(i + 2) && words.isNumber(i + 3));
        int minute = two && !more ? words.number(i + 1, 2) : -1;
        return minute < 60 ? minute : -1;
    }

    /** Takes the words that make it a time, "uur" and "pm". */
    private static @Nullable FoundClock suffixed(Scene scene, Clock clock, int end, boolean sure) {
        Words words = scene.words();
        Clock time = clock;
        int i = words.is(end, "ish") && words.isGlued(end) ? end + 1 : end;
        boolean said = sure || i > end;
        Hit<String> hour = scene.lexicon().set(Category.O_CLOCK).at(words, i);
        boolean unit = hour != null && !isAmount(scene, hour.edge(), i);
        if (hour != null && unit) {
            i = hour.edge();
            said = true;
            int minute = words.number(i, 2);
            boolean minutes = clock.grain() == Grain.HOUR
                    && words.digits(i) == 2
                    && minute >= 0
                    && minute < 60
                    && !words.isGlued(i + 1);
            if (minutes
                    && !words.isAny(i + 1, ":", ".", "-", "/")
                    && scene.lexicon().months.at(words, i + 1) == null) {
                time = new Clock(clock.hour(), minute, 0, Grain.MINUTE, clock.twelve());
                i++;
            }
        }
        int half = HalfOfDay.end(scene, i);
        if (half > 0 && clock.hour() <= 12) {
            boolean afternoon = words.at(i).startsWith("p")
                    || (words.is(i, ".") && words.at(i + 1).startsWith("p"));
            boolean oneLetter = half == i + 1 && words.digits(i) == 1;
            boolean clear = !oneLetter || sure || !words.isNumber(end - 1) || isCue(scene, end - 1);
            return new FoundClock(time.atHour(clock.hour() % 12 + (afternoon ? 12 : 0)), half, clear);
        }
        boolean joinedToWord = words.isGlued(i) && words.isWord(i) && i == end;
        return joinedToWord ? null : new FoundClock(time, i, said);
    }

    private static boolean isCue(Scene scene, int at) {
        return scene.lexicon().set(Category.CLOCK_CUE).before(scene.words(), at) != null
                || scene.lexicon().set(Category.RANGE).before(scene.words(), at) != null;
    }

    /** "3 uur geleden" is no time on the clock. */
    private static boolean isAmount(Scene scene, int end, int i) {
        return (scene.lexicon().set(Category.AGO).at(scene.words(), end) != null
                        && !scene.words().isAny(end, "terug", "back", "eerder"))
                || scene.lexicon().set(Category.HENCE).at(scene.words(), end) != null
                || (scene.words().is(i, "h") && !scene.words().isGlued(i));
    }

    /** The "T" between date and time of ISO 8601. */
    private static boolean isAfterDate(Words words, int i) {
        return words.is(i - 1, "t") && words.isGlued(i - 1) && words.isNumber(i - 2);
    }

    private static boolean isInsideNumber(Words words, int i) {
        boolean marks = words.isGlued(i)
                && !(words.is(i - 1, ":") && words.digits(i - 2) == 4)
                && (words.isAny(i - 1, ":", "€", "$", "£", "#", "+", "_", "v")
                        || (words.isWord(i - 1)
                                && words.isNumber(i)
                                && !isAfterDate(words, i)
                                && !words.isAny(i - 1, "om", "tot", "vanaf", "at")));
        boolean decimal =
                words.isGlued(i) && words.isAny(i - 1, ".", ",", "/") && words.isNumber(i - 2) && words.isGlued(i - 1);
        return marks || decimal || words.isAny(i - 1, "€", "$", "£");
    }
}
