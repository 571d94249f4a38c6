package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.dates.Reading.Strength;
import org.jspecify.annotations.Nullable;

/** "de 15e", "on the 3rd", "op de eerste": a day of this month or the next. */
final class OrdinalDayForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.ordinals, lexicon.numbers).orNumber();
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Words words = scene.words();
        Hit<Integer> day = Numbers.ordinalDay(scene, at);
        boolean cued = scene.lexicon().set(Category.DAY_CUE).before(words, at) != null || words.isAny(at - 1, "the");
        boolean bareNumber = day == null && cued && words.isNumber(at) && words.isAny(at - 1, "de", "the");
        if (bareNumber || (day == null && isOfMonth(scene, at + 1))) {
            day = Numbers.cardinalDay(scene, at);
        }
        if (day == null) {
            return null;
        }
        int end = words.isAny(day.edge(), "dag", "day") ? day.edge() + 1 : day.edge();
        boolean clear = cued && endsThere(scene, end);
        When when = When.day(Calendar.dayOfMonth(day.meaning()), Part.DAY);
        return Reading.of(at, end, when, clear ? Strength.SURE : Strength.NEEDS_COMPANY, "a day of the month");
    }

    /** "20 of next month", "5 van deze maand": here a plain number is a day. */
    private static boolean isOfMonth(Scene scene, int i) {
        Words words = scene.words();
        Hit<Shift> shift = words.isAny(i, "of", "van") ? scene.lexicon().shifts.at(words, i + 1) : null;
        Hit<Unit> unit = shift == null ? null : scene.lexicon().units.at(words, shift.edge());
        return unit != null && unit.meaning() == Unit.MONTH;
    }

    /** "de 15e vergadering" counts meetings; "op de 15e om" and "on the 15th." name a day. */
    private static boolean endsThere(Scene scene, int end) {
        Words words = scene.words();
        return (!words.isWord(end) && !words.isAny(end, "-", "%"))
                || scene.lexicon().set(Category.TIME_JOIN).at(words, end) != null
                || scene.lexicon().set(Category.RANGE).at(words, end) != null
                || words.isAny(
                        end, "is", "of", "or", "and", "en", "terug", "weer", "at", "if", "als", "zijn", "we", "wij");
    }
}
