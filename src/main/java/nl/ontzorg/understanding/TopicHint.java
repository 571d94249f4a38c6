package nl.ontzorg.understanding;

import java.util.List;

/** A topic the reader of the message answers for, with other names for it. */
public record TopicHint(String topic, List<String> synonyms) {
    public TopicHint {
        synonyms = List.copyOf(synonyms);
    }
}
