package nl.ontzorg.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time within which something must happen, such as "3 working days" or "4 weeks". */
public record Term(int length, Unit unit) {

    /** What a term counts. */
    public enum Unit {
        WORKING_DAYS,
        DAYS,
        WEEKS
    }

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,2}) (working day|day|week)s?");

    /**
     * Reads {@code 3 working days}, {@code 10 days} or {@code 4 weeks}.
     *
     * @throws IllegalArgumentException with what is wrong, in a form that can be shown
     */
    public static Term parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.trim().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + written + "' is not a term such as 3 working days, 10 days or 4 weeks");
        }
        Unit unit = switch (matcher.group(2)) {
            case "working day" -> Unit.WORKING_DAYS;
            case "day" -> Unit.DAYS;
            default -> Unit.WEEKS;
        };
        return new Term(Integer.parseInt(matcher.group(1)), unit);
    }

    /**
     * The last day of the term when it starts on this day. A house rule that ends on a free day moves to the working
     * day before, or to the one after when that one lies before the start.
     */
    public LocalDate endsAfter(LocalDate start, WorkingTime workingTime) {
        LocalDate end = switch (unit) {
            case WORKING_DAYS -> workingTime.plusWorkingDays(start, length);
            case DAYS -> workingTime.workingDayOnOrBefore(start.plusDays(length));
            case WEEKS -> workingTime.workingDayOnOrBefore(start.plusWeeks(length));
        };
        return end.isBefore(start) ? workingTime.workingDayAfter(start) : end;
    }

    /** The form that {@link #parse} reads. */
    public String written() {
        String name = unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return length + " " + (length == 1 ? name.substring(0, name.length() - 1) : name);
    }
}
