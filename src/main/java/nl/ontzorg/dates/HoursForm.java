package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.dates.Reading.Strength;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/** From one time to another: "9:30-11:00", "van 10 tot 12 uur", "between 3 and 5pm". */
final class HoursForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(
                        lexicon.set(Category.BETWEEN),
                        lexicon.set(Category.RANGE_FROM),
                        lexicon.set(Category.SAY_HALF),
                        lexicon.set(Category.SAY_QUARTER),
                        lexicon.set(Category.CLOCK_WORD),
                        lexicon.numbers)
                .orNumber()
                .orWord("'", "\"");
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Words words = scene.words();
        if (words.isGlued(at) && words.isAny(at - 1, "-", "/") && words.isNumber(at - 2)) {
            return null;
        }
        Hit<String> between = scene.lexicon().set(Category.BETWEEN).at(words, at);
        Hit<String> from = scene.lexicon().set(Category.RANGE_FROM).at(words, at);
        int i = between != null ? between.edge() : from != null ? from.edge() : at;
        FoundClock begin = clock(scene, skipQuote(words, i));
        int to = begin == null ? -1 : separator(scene, begin.end(), between != null);
        FoundClock end = to < 0 ? null : clock(scene, to);
        if (begin == null || end == null || isCount(scene, end.end())) {
            return null;
        }
        boolean plain = isPlain(begin) && isPlain(end);
        boolean midnight = begin.clock().hour() == 0 || end.clock().hour() == 0;
        boolean dates = (isPlain(end) && isMonth(scene, end.end()))
                || (plain
                        && isDash(words, begin.end())
                        && scene.lexicon().set(Category.RANGE).at(words, end.end()) != null);
        if (dates || (plain && midnight)) {
            return null;
        }
        boolean clear = begin.sure() || end.sure();
        boolean sure = clear
                ? end.sure() || i > at || !isDash(words, begin.end())
                : i > at && !isPlain(begin) && !isPlain(end);
        Hours hours = new Hours(begin.clock(), end.clock());
        Strength strength = sure ? Strength.SURE : Strength.NEEDS_COMPANY;
        return Reading.of(at, end.end(), When.hours(hours), strength, "from one time on the clock to another");
    }

    /** A bare number, which may be anything. */
    private static boolean isPlain(FoundClock found) {
        return !found.sure() && found.clock().grain() == Grain.HOUR;
    }

    /** The token after the word between the two times, or -1. */
    private static int separator(Scene scene, int i, boolean between) {
        Hit<String> and = between ? scene.lexicon().set(Category.AND).at(scene.words(), i) : null;
        Hit<String> to = and != null ? and : scene.lexicon().set(Category.RANGE).at(scene.words(), i);
        return to == null ? -1 : to.edge();
    }

    private static @Nullable FoundClock clock(Scene scene, int i) {
        FoundClock spoken = scene.context().language() == Language.NL
                ? DutchClockForm.find(scene, i)
                : EnglishClockForm.find(scene, i);
        return spoken != null ? spoken : Clocks.find(scene, i);
    }

    private static boolean isDash(Words words, int i) {
        return words.isAny(i, "-", "–", "—", "~");
    }

    private static int skipQuote(Words words, int i) {
        return words.isAny(i, "'", "\"") && words.isNumber(i + 1) ? i + 1 : i;
    }

    /** "3 - 5 mei", "4 tot 6 weken" and "2-3 mensen" count something else. */
    private static boolean isCount(Scene scene, int i) {
        Words words = scene.words();
        boolean unit = scene.lexicon().units.at(words, i) != null
                || scene.lexicon().set(Category.MEASURE).at(words, i) != null;
        boolean dash = words.isGlued(i) && words.isAny(i, "-", "/", "%") && words.isGlued(i + 1);
        return unit || dash;
    }

    private static boolean isMonth(Scene scene, int i) {
        boolean of = scene.words().isAny(i, "of", "van");
        return scene.lexicon().months.at(scene.words(), of ? i + 1 : i) != null;
    }
}
