package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** A time as the Dutch say it: "half drie", "kwart voor vier", "10 voor half 4". */
final class DutchClockForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(
                        lexicon.set(Category.SAY_HALF),
                        lexicon.set(Category.SAY_QUARTER),
                        lexicon.halfHours,
                        lexicon.numbers)
                .orNumber();
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        FoundClock found = find(scene, at);
        return found == null
                ? null
                : Reading.sure(at, found.end(), When.hours(new Hours(found.clock(), null)), "a time as it is said");
    }

    static @Nullable FoundClock find(Scene scene, int at) {
        Words words = scene.words();
        if (words.is(at, "half")) {
            return half(scene, at);
        }
        Hit<Integer> halfHour = scene.lexicon().halfHours.at(words, at);
        if (halfHour != null) {
            return new FoundClock(
                    Clock.said(halfHour.meaning(), 0, Grain.MINUTE).before(30), halfHour.edge(), true);
        }
        boolean quarter = words.is(at, "kwart");
        Hit<Integer> count = quarter ? new Hit<>(15, at + 1) : Numbers.count(scene, at);
        if (count == null || count.meaning() > 29 || words.isNumber(at - 1)) {
            return null;
        }
        int i = words.isAny(count.edge(), "minuten", "minuut", "min") ? count.edge() + 1 : count.edge();
        boolean before = words.is(i, "voor");
        if (!before && !words.is(i, "over")) {
            return null;
        }
        FoundClock base = words.is(i + 1, "half") ? half(scene, i + 1) : hour(scene, i + 1);
        if (base == null || (!quarter && i == count.edge() && isCounting(words, base.end()))) {
            return null;
        }
        Clock clock =
                before ? base.clock().before(count.meaning()) : base.clock().after(count.meaning());
        return new FoundClock(clock, base.end(), true);
    }

    private static @Nullable FoundClock half(Scene scene, int at) {
        FoundClock hour = hour(scene, at + 1);
        return hour == null || isCounting(scene.words(), hour.end())
                ? null
                : new FoundClock(hour.clock().before(30), hour.end(), true);
    }

    /** "vier" or "4", and "uur" after it. */
    private static @Nullable FoundClock hour(Scene scene, int i) {
        Hit<Integer> hour = Numbers.count(scene, i);
        if (hour == null || hour.meaning() < 1 || hour.meaning() > 24) {
            return null;
        }
        int end = scene.words().is(hour.edge(), "uur") ? hour.edge() + 1 : hour.edge();
        boolean month = scene.lexicon().months.at(scene.words(), end) != null;
        return month ? null : new FoundClock(Clock.said(hour.meaning(), 0, Grain.MINUTE), end, true);
    }

    private static boolean isCounting(Words words, int end) {
        return words.is(end, "%") || (words.isAny(end, "procent", "miljoen", "euro", "-", "/") && words.isGlued(end));
    }
}
