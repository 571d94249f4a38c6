package nl.ontzorg.dates;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words in a text that say when, and the time they stand for.
 *
 * @param begin in UTF-16 units, of the whole text
 * @param said what the words named; all else in the value was implied
 */
public record DateExpression(String text, int begin, int end, Value value, Set<Part> said) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    public DateExpression {
        said = Set.copyOf(said);
    }

    public LocalDateTime from() {
        return value.from();
    }

    public @Nullable LocalDateTime to() {
        return value.to();
    }

    public Grain grain() {
        return value.grain();
    }

    public @Nullable Open open() {
        return value.open();
    }

    public @Nullable String rrule() {
        return value.rrule();
    }

    /** Whether a clock time was said, rather than a day or a part of it. */
    public boolean hasClockTime() {
        return grain().compareTo(Grain.PART_OF_DAY) < 0;
    }

    /** Whether the year is a guess. */
    public boolean yearImplied() {
        return !said.contains(Part.YEAR) && !said.contains(Part.DISTANCE);
    }

    /** The beginning as a local ISO date, or date-time when the grain lies within a day. */
    public String fromText() {
        return iso(from());
    }

    /** The end like {@link #fromText()}, exclusive; null for a point. */
    public @Nullable String toText() {
        LocalDateTime to = to();
        return to == null ? null : iso(to);
    }

    private String iso(LocalDateTime moment) {
        if (!grain().withinDay()) {
            return moment.toLocalDate().toString();
        }
        boolean wholeMinute = moment.truncatedTo(ChronoUnit.MINUTES).equals(moment) && grain() != Grain.SECOND;
        return (wholeMinute ? MINUTES : SECONDS).format(moment);
    }
}
