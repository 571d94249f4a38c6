package nl.ontzorg.understanding;

import java.util.List;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What was read in one message.
 *
 * @param title at most 80 characters, in the text's language
 * @param requester who asks, as named in the text; null when nobody is named
 * @param topics 1 to 4, most telling first; none for chatter
 */
public record Understanding(
        Language language,
        KindFinding kind,
        String title,
        @Nullable String requester,
        When when,
        List<String> topics) {
    public Understanding {
        topics = List.copyOf(topics);
    }
}
