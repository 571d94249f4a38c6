package nl.ontzorg.slack.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a text, in words.
 *
 * @param deadline null when there is none
 * @param words how the text said the deadline; null when it did not
 * @param event the meeting or moment it is about; null when there is none
 */
public record Reading(
        String kind,
        String requester,
        @Nullable String deadline,
        @Nullable String words,
        @Nullable String event,
        List<String> topics) {
    public Reading {
        topics = List.copyOf(topics);
    }
}
