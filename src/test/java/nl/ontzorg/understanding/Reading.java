package nl.ontzorg.understanding;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.ontzorg.calendar.WorkingTime;
import nl.ontzorg.language.Language;

/** Reads texts on a fixed Monday, 23 November 2026 at nine, with the trained models. */
final class Reading {

    static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private static final RequestReader READER = RequestReader.create();

    private Reading() {}

    static Understanding of(String text, String... portfolio) {
        List<TopicHint> hints = Arrays.stream(portfolio)
                .map(topic -> topic.split("=", -1))
                .map(parts -> new TopicHint(parts[0], parts.length == 1 ? List.of() : List.of(parts[1].split("/", -1))))
                .toList();
        return READER.read(message(text, hints));
    }

    static Message message(String text, List<TopicHint> portfolio) {
        return new Message(text, MONDAY, WorkingTime.office(), new Message.Tongue(null, Language.NL, null), portfolio);
    }
}
