package nl.ontzorg.slack.view;

import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.texts.Texts;

/** What was read, in lines. */
final class Readings {

    private static final int FACT = 150;

    private Readings() {}

    static String said(Reading reading, Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.say("reading.kind", reading.kind()));
        lines.add(texts.say("reading.requester", Limits.line(reading.requester(), FACT)));
        lines.add(deadline(reading, texts));
        if (reading.event() != null) {
            lines.add(texts.say("reading.event", reading.event()));
        }
        if (!reading.topics().isEmpty()) {
            String topics = texts.list(reading.topics().stream()
                    .limit(4)
                    .map(topic -> Limits.line(topic, 60))
                    .toList());
            lines.add(texts.say("reading.topics", topics));
        }
        return String.join("\n", lines);
    }

    private static String deadline(Reading reading, Texts texts) {
        if (reading.words() == null) {
            return reading.deadline() == null
                    ? texts.say("reading.no_deadline")
                    : texts.say("reading.deadline", reading.deadline());
        }
        String words = Limits.line(reading.words(), FACT);
        return reading.deadline() == null
                ? texts.say("reading.no_day", words)
                : texts.say("reading.deadline_from", reading.deadline(), words);
    }
}
