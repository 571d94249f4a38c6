package nl.ontzorg.dates;

import java.util.List;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** Finds the day that other words count from, with the year that may stand after it. */
final class Anchors {

    private final List<Form> forms =
            List.of(new HolidayForm(), new DayMonthForm(), new NumericDateForm(), new IsoDateForm(), new DayWordForm());

    @Nullable Reading at(Scene scene, int start) {
        int i = scene.words().isAny(start, "de", "the") ? start + 1 : start;
        Reading longest = null;
        for (Form form : forms) {
            Reading reading = form.match(scene, i);
            if (reading != null && (longest == null || reading.length() > longest.length())) {
                longest = reading;
            }
        }
        if (longest == null || !(longest.meaning() instanceof When when) || when.day() == null || !when.isDayOnly()) {
            return null;
        }
        Hit<Integer> year = when.day().times().recurs() ? Numbers.year(scene, longest.end(), false) : null;
        return year == null
                ? longest
                : Reading.sure(
                        longest.first(),
                        year.edge(),
                        when.on(
                                new Within(
                                        Calendar.year(year.meaning()),
                                        when.day().times(),
                                        0),
                                Part.YEAR),
                        "a day of a year");
    }
}
