package nl.ontzorg.dates;

import java.time.LocalDate;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** Days of one month from one to another: "3 t/m 5 mei", "July 13-15", "between the 9th and the 17th of April". */
final class DayRangeForm implements Form {

    private record Days(int first, int last, int month, int end) {}

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(
                        lexicon.set(Category.BETWEEN),
                        lexicon.set(Category.RANGE_FROM),
                        lexicon.months,
                        lexicon.ordinals,
                        lexicon.numbers)
                .orNumber()
                .orWord("de", "the");
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Words words = scene.words();
        if (words.isGlued(at) && words.isAny(at - 1, "-", "/", ".") && words.isNumber(at - 2)) {
            return null;
        }
        Hit<String> between = scene.lexicon().set(Category.BETWEEN).at(words, at);
        Hit<String> from = scene.lexicon().set(Category.RANGE_FROM).at(words, at);
        int i = between != null ? between.edge() : from != null ? from.edge() : at;
        Days days = scene.lexicon().months.at(words, i) == null
                ? monthLast(scene, i, between != null)
                : monthFirst(scene, i, between != null);
        if (days == null || days.first >= days.last || !Calendar.exists(days.month, days.last)) {
            return null;
        }
        Hit<Integer> year = Numbers.yearAfter(scene, days.end);
        Times times = Calendar.daysOfMonth(days.first, days.last, days.month);
        if (year == null) {
            return Reading.sure(at, days.end, When.day(times, Part.DAY, Part.MONTH), "days of a month");
        }
        LocalDate newYear = LocalDate.of(year.meaning(), 1, 1);
        Stretch dated = Stretch.days(
                newYear.withMonth(days.month).withDayOfMonth(days.first),
                newYear.withMonth(days.month).withDayOfMonth(days.last).plusDays(1));
        return Reading.sure(
                at,
                year.edge(),
                When.day(new Once(dated), Part.DAY, Part.MONTH, Part.YEAR),
                "days of a month and year");
    }

    private static @Nullable Days monthLast(Scene scene, int i, boolean between) {
        Words words = scene.words();
        Hit<Integer> first = Numbers.day(scene, article(words, i));
        int to = first == null ? -1 : separator(scene, first.edge(), between);
        Hit<Integer> last = first == null || to < 0 ? null : Numbers.day(scene, article(words, to));
        if (first == null || last == null) {
            return null;
        }
        int of = words.isAny(last.edge(), "of", "van") ? last.edge() + 1 : last.edge();
        Hit<Integer> month = scene.lexicon().months.at(words, of);
        return month == null ? null : new Days(first.meaning(), last.meaning(), month.meaning(), month.edge());
    }

    private static @Nullable Days monthFirst(Scene scene, int i, boolean between) {
        Words words = scene.words();
        Hit<Integer> month = scene.lexicon().months.at(words, i);
        Hit<Integer> first = month == null ? null : Numbers.day(scene, article(words, month.edge()));
        int to = first == null ? -1 : separator(scene, first.edge(), between);
        Hit<Integer> last = first == null || to < 0 ? null : Numbers.day(scene, article(words, to));
        boolean otherDate = last != null
                && (scene.lexicon().months.at(words, last.edge()) != null || words.isAny(last.edge(), ":", "uur"));
        return month == null || first == null || last == null || otherDate
                ? null
                : new Days(first.meaning(), last.meaning(), month.meaning(), last.edge());
    }

    private static int separator(Scene scene, int i, boolean between) {
        Hit<String> to = scene.lexicon().set(Category.RANGE).at(scene.words(), i);
        if (to == null && between) {
            to = scene.lexicon().set(Category.AND).at(scene.words(), i);
        }
        return to == null ? -1 : to.edge();
    }

    private static int article(Words words, int i) {
        return words.isAny(i, "the", "de") ? i + 1 : i;
    }
}
