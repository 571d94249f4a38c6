package nl.ontzorg.requests;

import java.util.List;
import nl.ontzorg.language.Language;
import nl.ontzorg.understanding.Kind;

/**
 * What is asked.
 *
 * @param text as it was written
 */
public record Ask(String text, String title, Kind kind, List<String> topics, Language language) {
    public Ask {
        topics = List.copyOf(topics);
    }
}
