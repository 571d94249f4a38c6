package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** "de week van 3 mei", "w/c 4 February": the week that has this day. */
final class WeekOfForm implements Form {

    private final Form dates = new DayMonthForm();
    private final Form figures = new NumericDateForm();

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Hit<String> weekOf = scene.lexicon().set("week-of").at(scene.words(), at);
        if (weekOf == null) {
            return null;
        }
        Reading date = dates.match(scene, weekOf.edge());
        date = date != null ? date : figures.match(scene, weekOf.edge());
        if (date == null || !(date.meaning() instanceof When when)) {
            return null;
        }
        Stretch day = Resolver.stretch(when, scene.now());
        return day == null
                ? null
                : Reading.sure(
                        at, date.end(), when.on(new Once(Grain.WEEK.around(day.from()))), "the week that has this day");
    }
}
