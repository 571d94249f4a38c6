package nl.ontzorg.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the period that words such as "the last Monday of" or "begin" lean on. */
final class Periods {

    private final List<Form> forms = List.of(
            new ShiftForm(), new MonthForm(), new PeriodForm(), new YearForm(), new HolidayForm(), new UnitPeriod());

    /** The longest period that begins at i, or null. */
    @Nullable Reading at(Scene scene, int i) {
        Reading longest = null;
        for (Form form : forms) {
            Reading reading = form.match(scene, i);
            if (reading != null && (longest == null || reading.length() > longest.length())) {
                longest = reading;
            }
        }
        return longest != null && longest.meaning() instanceof When when && when.isDayOnly() ? longest : null;
    }
}
