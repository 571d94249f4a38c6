package nl.ontzorg.understanding;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.ontzorg.calendar.WorkingTime;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text to read.
 *
 * @param written when it was written: relative dates are read against it, in the zone of the working time
 */
public record Message(String text, Instant written, WorkingTime workingTime, Tongue tongue, List<TopicHint> portfolio) {
    public Message {
        portfolio = List.copyOf(portfolio);
    }

    /**
     * What is known of the language before reading.
     *
     * @param language the language when it is known, else null
     * @param fallback the language to take when the text does not tell
     * @param region how numeric dates are written where the author is; null for day before month
     */
    public record Tongue(
            @Nullable Language language,
            Language fallback,
            @Nullable Locale region) {}
}
