package nl.ontzorg.dates;

import nl.ontzorg.dates.ClockForm.Found;
import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.dates.Reading.Strength;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/** From one time to another: "9:30-11:00", "van 10 tot 12 uur", "between 3 and 5pm". */
final class HoursForm implements Form {

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Words words = scene.words();
        Hit<String> between = scene.lexicon().set("between").at(words, at);
        Hit<String> from = scene.lexicon().set("range-from").at(words, at);
        int i = between != null ? between.edge() : from != null ? from.edge() : at;
        i = skipQuote(words, i);
        Found begin = clock(scene, i);
        if (begin == null || (words.isGlued(at) && words.isAny(at - 1, "-", "/") && words.isNumber(at - 2))) {
            return null;
        }
        Hit<String> to = scene.lexicon()
                .set(between != null && !isDash(words, begin.end()) ? "and" : "range")
                .at(words, begin.end());
        if (to == null) {
            to = between == null ? null : scene.lexicon().set("range").at(words, begin.end());
        }
        Found end = to == null ? null : clock(scene, to.edge());
        if (end == null || isDateOrCount(scene, end.end())) {
            return null;
        }
        boolean framed = i > at;
        boolean sure = (begin.sure() && end.sure())
                || ((begin.sure() || end.sure()) && (framed || !isDash(words, begin.end()) || end.sure()));
        Strength strength = sure ? Strength.SURE : Strength.NEEDS_COMPANY;
        boolean plainNumbers = begin.clock().grain() == Grain.HOUR
                && end.clock().grain() == Grain.HOUR
                && !begin.sure()
                && !end.sure();
        if (plainNumbers && (begin.clock().hour() == 0 || end.clock().hour() == 0)) {
            return null;
        }
        Hours hours = new Hours(begin.clock(), end.clock());
        return Reading.of(at, end.end(), When.hours(hours), strength, "from one time on the clock to another");
    }

    private static @Nullable Found clock(Scene scene, int i) {
        Found spoken = scene.context().language() == Language.NL
                ? DutchClockForm.find(scene, i)
                : EnglishClockForm.find(scene, i);
        return spoken != null ? spoken : ClockForm.find(scene, i);
    }

    private static boolean isDash(Words words, int i) {
        return words.isAny(i, "-", "–", "—", "~");
    }

    private static int skipQuote(Words words, int i) {
        return words.isAny(i, "'", "\"") && words.isNumber(i + 1) ? i + 1 : i;
    }

    /** "3 - 5 mei", "4 tot 6 weken" and "2-3 mensen" count something else. */
    private static boolean isDateOrCount(Scene scene, int i) {
        Words words = scene.words();
        boolean month = scene.lexicon().months.at(words, i) != null
                || (words.isAny(i, "of", "van") && scene.lexicon().months.at(words, i + 1) != null);
        boolean unit = scene.lexicon().units.at(words, i) != null
                || scene.lexicon().set("measure").at(words, i) != null;
        boolean dash = words.isGlued(i) && words.isAny(i, "-", "/", "%") && words.isGlued(i + 1);
        return month || unit || dash;
    }
}
