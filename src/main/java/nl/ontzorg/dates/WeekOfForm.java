package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** "de week van 3 mei", "w/c 4 February": the week that has this day. */
final class WeekOfForm implements Form {

    private final Form dates = new DayMonthForm();
    private final Form figures = new NumericDateForm();
    private final Form holidays = new HolidayForm();

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.set(Category.WEEK_OF), lexicon.set(Category.WEEKEND_OF));
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Hit<String> weekOf = scene.lexicon().set(Category.WEEK_OF).at(scene.words(), at);
        Hit<String> weekend = scene.lexicon().set(Category.WEEKEND_OF).at(scene.words(), at);
        Hit<String> of = weekOf != null ? weekOf : weekend;
        if (of == null) {
            return null;
        }
        Reading date = dates.match(scene, of.edge());
        date = date != null ? date : figures.match(scene, of.edge());
        date = date != null ? date : holidays.match(scene, of.edge());
        if (date == null || !(date.meaning() instanceof When when)) {
            return null;
        }
        Stretch day = Resolver.stretch(when, scene.now());
        if (day == null) {
            return null;
        }
        // A Monday or Tuesday is nearer to the weekend before it.
        Stretch stretch = weekOf != null
                ? Grain.WEEK.around(day.from())
                : Grain.WEEKEND.around(day.from().minusDays(2));
        return Reading.sure(at, date.end(), when.on(new Once(stretch)), "the week or weekend that has this day");
    }
}
