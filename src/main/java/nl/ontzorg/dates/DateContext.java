package nl.ontzorg.dates;

import java.time.LocalDateTime;
import java.util.Locale;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a text is read against.
 *
 * @param now the moment of writing, in the desk's zone
 * @param region such as {@code en-US}, where it is known; decides the order of day and month and some holidays
 */
public record DateContext(
        LocalDateTime now, Language language, @Nullable Locale region) {

    boolean monthFirst() {
        return in("US");
    }

    boolean in(String country) {
        return country().equals(country);
    }

    /** The country of the region, or nothing. */
    String country() {
        return region == null ? "" : region.getCountry();
    }
}
