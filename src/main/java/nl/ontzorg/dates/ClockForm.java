package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.dates.Reading.Strength;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/** A time in figures: "14:30", "14u30", "9.30 uur", "3pm", "15 uur", "drie uur", "at 5". */
final class ClockForm implements Form {

    /** A clock time found in the text, up to a token. */
    record Found(Clock clock, int end, boolean sure) {}

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.set(Category.CLOCK_WORD), lexicon.numbers).orNumber();
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Found found = find(scene, at);
        if (found == null) {
            return null;
        }
        boolean loose = !found.sure && found.clock.grain() == Grain.HOUR;
        boolean cued = scene.lexicon().set(Category.CLOCK_CUE).before(scene.words(), at) != null;
        boolean named = scene.lexicon().set(Category.AVOID).before(scene.words(), at) != null;
        if (loose && (named || (!cued && !scene.words().isNumber(at)))) {
            return null;
        }
        boolean numbered = named && !scene.words().isWord(found.end - 1);
        if (numbered || (found.clock.grain() == Grain.HOUR && isLength(scene, at, found.end))) {
            return null;
        }
        Strength strength = found.sure || isCued(scene, at, found) ? Strength.SURE : Strength.NEEDS_COMPANY;
        return Reading.of(at, found.end, When.hours(new Hours(found.clock, null)), strength, "a time on the clock");
    }

    /** The clock time that begins at i, be it only a number. */
    static @Nullable Found find(Scene scene, int i) {
        Words words = scene.words();
        Hit<String> word = scene.lexicon().set(Category.CLOCK_WORD).at(words, i);
        if (word != null) {
            String[] time = word.meaning().split(":", 2);
            int hour = Integer.parseInt(time[0]);
            return new Found(new Clock(hour, 0, 0, Grain.HOUR, false), word.edge(), true);
        }
        if (isInsideNumber(words, i)) {
            return null;
        }
        Found minutes = withMinutes(scene, i);
        return minutes != null ? minutes : hourOnly(scene, i);
    }

    private static @Nullable Found withMinutes(Scene scene, int i) {
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
    private static @Nullable Found fourDigits(Scene scene, int i) {
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
        Found found = suffixed(scene, clock, i + 1, false);
        boolean year = number >= 1900 && number < 2100;
        boolean cue =
                digits == 4 && !year && words.isAny(i - 1, "around", "at", "@", "approximately", "about", "om", "rond");
        boolean padded = digits == 4 && words.at(i).startsWith("0");
        return found != null && (found.sure || cue || padded)
                ? new Found(found.clock, found.end, found.sure || cue)
                : null;
    }

    private static @Nullable Found hourOnly(Scene scene, int i) {
        Words words = scene.words();
        Hit<Integer> hour = Numbers.count(scene, i);
        if (hour == null || hour.meaning() > 24 || (words.isNumber(i) && words.digits(i) > 2)) {
            return null;
        }
        boolean decimal = words.isGlued(hour.edge())
                && words.isAny(hour.edge(), ".", ",", ":", "-", "/", "%", "'")
                && ((words.isNumber(hour.edge() + 1) && !words.is(hour.edge(), "-")) || words.is(hour.edge(), "%"));
        Clock clock = Clock.said(hour.meaning(), 0, Grain.HOUR);
        return decimal ? null : suffixed(scene, clock, hour.edge(), false);
    }

    /** Takes the words that make it a time, "uur" and "pm". */
    private static @Nullable Found suffixed(Scene scene, Clock clock, int end, boolean sure) {
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
        int half = halfOfDay(scene, i);
        if (half > 0 && clock.hour() <= 12) {
            boolean afternoon = words.at(i).startsWith("p")
                    || (words.is(i, ".") && words.at(i + 1).startsWith("p"));
            boolean oneLetter = half == i + 1 && words.digits(i) == 1;
            boolean clear = !oneLetter || sure || !words.isNumber(end - 1) || isCue(scene, end - 1);
            return new Found(time.atHour(clock.hour() % 12 + (afternoon ? 12 : 0)), half, clear);
        }
        boolean joinedToWord = words.isGlued(i) && words.isWord(i) && i == end;
        return joinedToWord ? null : new Found(time, i, said);
    }

    private static boolean isCue(Scene scene, int at) {
        return scene.lexicon().set(Category.CLOCK_CUE).before(scene.words(), at) != null
                || scene.lexicon().set(Category.RANGE).before(scene.words(), at) != null;
    }

    /** "Dat duurt 3 uur", "8 uur per dag": how long, not when. */
    private static boolean isLength(Scene scene, int at, int end) {
        return scene.lexicon().set(Category.LENGTH_BEFORE).before(scene.words(), at) != null
                || scene.lexicon().set(Category.LENGTH_AFTER).at(scene.words(), end) != null;
    }

    /** "3 uur geleden" is no time on the clock. */
    private static boolean isAmount(Scene scene, int end, int i) {
        return (scene.lexicon().set(Category.AGO).at(scene.words(), end) != null
                        && !scene.words().isAny(end, "terug", "back", "eerder"))
                || scene.lexicon().set(Category.HENCE).at(scene.words(), end) != null
                || (scene.words().is(i, "h") && !scene.words().isGlued(i));
    }

    /** The token after "am", "p.m.", "a" or "p" at i, or -1. */
    private static int halfOfDay(Scene scene, int i) {
        Words words = scene.words();
        if (scene.context().language() == Language.NL && !words.isGlued(i) && !words.isAny(i, "am", "pm")) {
            return -1;
        }
        int at = words.is(i, ".") && words.isGlued(i) && words.isAny(i + 1, "am", "pm") ? i + 1 : i;
        if (words.isAny(at, "am", "pm")) {
            return words.is(at + 1, ".")
                            && words.isGlued(at + 1)
                            && at + 2 < words.size()
                            && !words.isCapitalised(at + 2)
                    ? at + 2
                    : at + 1;
        }
        if (!words.isAny(at, "a", "p")) {
            return -1;
        }
        boolean dots = words.is(at + 1, ".") && words.is(at + 2, "m");
        if (dots) {
            return words.is(at + 3, ".") ? at + 4 : at + 3;
        }
        if (words.is(at + 1, "m")) {
            return at + 2;
        }
        boolean letter = (words.isGlued(at) && !words.isGlued(at + 1)) || (words.isGlued(at) && !words.isWord(at + 1));
        return letter ? at + 1 : -1;
    }

    private static boolean isCued(Scene scene, int at, Found found) {
        Words words = scene.words();
        boolean cue = scene.lexicon().set(Category.CLOCK_CUE).before(words, at) != null;
        boolean strictCue = words.isAny(at - 1, "om", "at", "@");
        boolean minutes = found.clock.grain() != Grain.HOUR;
        boolean nothingCounted = !words.isWord(found.end)
                || scene.lexicon().set(Category.TIME_JOIN).at(words, found.end) != null
                || scene.lexicon().parts.at(words, found.end) != null;
        boolean measured = scene.lexicon().set(Category.MEASURE).at(words, found.end) != null;
        boolean asFigure = words.isNumber(at);
        return !measured && (minutes ? cue : strictCue && nothingCounted && (asFigure || isTimeLike(scene, found.end)));
    }

    private static boolean isTimeLike(Scene scene, int end) {
        return end >= scene.words().size()
                || !scene.words().isWord(end)
                || scene.lexicon().parts.at(scene.words(), end) != null;
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
