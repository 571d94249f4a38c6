package nl.ontzorg.dates;

import java.time.LocalDateTime;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** "over 2 weken", "in 3 days", "2 dagen geleden", "binnen een week", "10 minutes from now". */
final class RelativeForm implements Form {

    private final AmountForm amounts = new AmountForm();

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.set(Category.WITHIN), lexicon.set(Category.IN))
                .orWord("+", "-")
                .or(amounts.opening(lexicon));
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Hit<String> within = scene.lexicon().set(Category.WITHIN).at(scene.words(), at);
        if (within != null) {
            return within(scene, at, within);
        }
        Hit<String> in = scene.lexicon().set(Category.IN).at(scene.words(), at);
        if (in != null) {
            return in(scene, at, skipAbout(scene, in.edge()));
        }
        if (scene.words().isAny(at, "+", "-")
                && scene.words().isGlued(at + 1)
                && !scene.words().isGlued(at)
                && !scene.words().isWord(at - 1)) {
            return signed(scene, at);
        }
        return withSuffix(scene, at);
    }

    /**
     * "Binnen een week" names its last moment, as "over een week" does: the one that matters to whoever is asked. "In de
     * komende week" is all the time until then.
     */
    private @Nullable Reading within(Scene scene, int at, Hit<String> word) {
        Reading amount = amounts.match(scene, skipAbout(scene, word.edge()));
        if (amount == null || !(amount.meaning() instanceof Amount many) || isCountedFrom(scene, amount.end())) {
            return null;
        }
        if (many.parts().get(0).unit().isEra()) {
            // The next decades are those of the calendar.
            return null;
        }
        if (!word.meaning().equals("SPAN")) {
            return distance(scene, at, amount.end(), many, 1);
        }
        Stretch span = new Stretch(scene.now(), many.after(scene.now()), many.grain());
        return Reading.sure(at, amount.end(), When.day(new Once(span), Part.DISTANCE), "from now until so much later");
    }

    /** "binnen zes weken na 1 december" is counted from that day, not from now. */
    private static boolean isCountedFrom(Scene scene, int i) {
        return scene.lexicon().set(Category.SHIFT_AFTER).at(scene.words(), i) != null;
    }

    private @Nullable Reading in(Scene scene, int at, int from) {
        Reading amount = amounts.match(scene, from);
        boolean article = scene.words().isAny(from, "de", "het", "the");
        boolean afterTheHour = scene.words().isAny(at, "na", "after")
                && amount != null
                && amount.meaning() instanceof Amount hours
                && hours.wholeGrain() == Grain.HOUR;
        return amount == null || article || afterTheHour || !(amount.meaning() instanceof Amount many)
                ? null
                : distance(scene, at, skipHence(scene, amount.end()), many, 1);
    }

    private @Nullable Reading signed(Scene scene, int at) {
        Reading amount = amounts.counted(scene, at + 1);
        return amount != null && amount.meaning() instanceof Amount many
                ? distance(scene, at, amount.end(), many, scene.words().is(at, "+") ? 1 : -1)
                : null;
    }

    private @Nullable Reading withSuffix(Scene scene, int at) {
        Reading amount = amounts.match(scene, at);
        if (amount == null || !(amount.meaning() instanceof Amount many)) {
            return null;
        }
        Hit<String> ago = scene.lexicon().set(Category.AGO).at(scene.words(), amount.end());
        boolean returning = scene.words().isAny(amount.end(), "terug", "back", "eerder", "earlier");
        if (ago != null && !(returning && isCuedClock(scene, at, many))) {
            return distance(scene, at, ago.edge(), many, -1);
        }
        Hit<String> hence = scene.lexicon().set(Category.HENCE).at(scene.words(), amount.end());
        return hence == null ? null : distance(scene, at, hence.edge(), many, 1);
    }

    /** "Om 11 uur terug" and "back at 3 hours" tell a time, not a distance. */
    private static boolean isCuedClock(Scene scene, int at, Amount amount) {
        return amount.wholeGrain() == Grain.HOUR
                && scene.lexicon().set(Category.CLOCK_CUE).before(scene.words(), at) != null;
    }

    private static int skipAbout(Scene scene, int i) {
        return scene.words().isAny(i, "about", "ongeveer", "circa", "around", "zo'n", "approximately") ? i + 1 : i;
    }

    private static int skipHence(Scene scene, int i) {
        boolean fromToday = scene.words().is(i, "from") && scene.words().isAny(i + 1, "now", "today");
        return fromToday ? i + 2 : i;
    }

    private static Reading distance(Scene scene, int at, int end, Amount amount, int sign) {
        LocalDateTime moment = sign > 0 ? amount.after(scene.now()) : amount.before(scene.now());
        When when = When.day(Once.counted(amount, moment), Part.DISTANCE);
        return Reading.sure(at, end, when, "an amount of time counted from now");
    }
}
