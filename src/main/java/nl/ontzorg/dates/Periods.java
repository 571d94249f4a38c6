package nl.ontzorg.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the period that words such as "the last Monday of" or "begin" lean on. */
final class Periods {

    private final List<Form> forms = List.of(
            new ShiftForm(),
            new MonthForm(),
            new PeriodForm(),
            new YearForm(),
            new HolidayForm(),
            new BreakForm(),
            new DayWordForm(),
            new WeekdayForm(),
            new UnitPeriod());

    /** The longest period that begins at this token, or null. */
    @Nullable Reading at(Scene scene, int start) {
        int i = scene.words().isAny(start, "de", "het", "the") && belongs(scene, start + 1) ? start + 1 : start;
        Reading longest = null;
        for (Form form : forms) {
            Reading reading = form.match(scene, i);
            if (reading != null && (longest == null || reading.length() > longest.length())) {
                longest = reading;
            }
        }
        return longest != null && longest.meaning() instanceof When when && when.isDayOnly() ? longest : null;
    }

    /** Whether the article before these words says nothing about which one is meant. */
    private static boolean belongs(Scene scene, int i) {
        return scene.lexicon().weekdays.at(scene.words(), i) != null
                || scene.lexicon().set(Category.BREAK).at(scene.words(), i) != null;
    }
}
