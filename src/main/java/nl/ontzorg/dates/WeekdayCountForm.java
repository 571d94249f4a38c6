package nl.ontzorg.dates;

import java.time.DayOfWeek;
import java.util.List;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** "3 Fridays from now", "twee maandagen geleden". */
final class WeekdayCountForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.numbers).orNumber();
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Words words = scene.words();
        Hit<Integer> count = Numbers.count(scene, at);
        Hit<DayOfWeek> weekday = count == null ? null : scene.lexicon().weekdays.at(words, count.edge());
        if (count == null || weekday == null || count.meaning() < 1 || count.meaning() > 52) {
            return null;
        }
        Hit<String> hence = scene.lexicon().set(Category.HENCE).at(words, weekday.edge());
        Hit<String> ago = scene.lexicon().set(Category.AGO).at(words, weekday.edge());
        if (hence == null && ago == null) {
            return null;
        }
        Stretch window = hence != null
                ? Stretch.days(scene.today().plusDays(1), scene.today().plusYears(2))
                : Stretch.days(scene.today().minusYears(2), scene.today());
        List<Stretch> all = Calendar.weekday(weekday.meaning()).in(window).toList();
        Stretch day = all.get(hence != null ? count.meaning() - 1 : all.size() - count.meaning());
        int end = hence != null ? hence.edge() : ago == null ? at : ago.edge();
        return Reading.sure(
                at, end, When.day(new Once(day), Part.WEEKDAY, Part.DISTANCE), "so many of a weekday from now");
    }
}
