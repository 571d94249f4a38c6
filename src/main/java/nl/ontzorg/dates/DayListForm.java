package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** The first days of a list that names its month once: the 2 in "2 of 4 december", the 11 and 12 in "11, 12 en 13 mei". */
final class DayListForm implements Form {

    private static final int LONGEST_LIST = 4;

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.ordinals, lexicon.numbers).orNumber();
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Hit<Integer> first = Numbers.day(scene, at);
        if (first == null || (scene.words().isGlued(at) && scene.words().isNumber(at - 2))) {
            return null;
        }
        int i = first.edge();
        for (int length = 1; length < LONGEST_LIST; length++) {
            Hit<String> and = scene.lexicon().set(Category.LIST_JOIN).at(scene.words(), i);
            Hit<Integer> next = and == null ? null : Numbers.day(scene, and.edge());
            if (next == null) {
                return null;
            }
            i = next.edge();
            Hit<Integer> month =
                    scene.lexicon().months.at(scene.words(), scene.words().isAny(i, "of", "van") ? i + 1 : i);
            if (month != null && Calendar.exists(month.meaning(), first.meaning())) {
                return reading(scene, at, first, month);
            }
        }
        return null;
    }

    private static Reading reading(Scene scene, int at, Hit<Integer> day, Hit<Integer> month) {
        Times times = Calendar.dayAndMonth(day.meaning(), month.meaning());
        Hit<Integer> year = Numbers.yearAfter(scene, month.edge());
        Times dated = year == null ? times : new Within(Calendar.year(year.meaning()), times, 0);
        return Reading.sure(
                at, day.edge(), When.day(dated, Part.DAY, Part.MONTH), "a day whose month stands at the end of a list");
    }
}
