package nl.ontzorg.priority;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.texts.Texts;

/**
 * One named share of an urgency.
 *
 * @param points what it adds; below zero when it takes away
 * @param facts what its sentence names: whole numbers, words, and {@link Moment}s in the desk's zone
 */
public record Reason(Name name, double points, List<Object> facts) {
    public Reason {
        facts = List.copyOf(facts);
    }

    /** The reasons there are; each has its sentence in the bundles. */
    public enum Name {
        DEADLINE_PASSED,
        DECIDE_BY_PASSED,
        DECIDE_BY,
        DESERVES_REACTION,
        TOPIC,
        HOT_TOPIC,
        WAITING,
        RAISED,
        LOWERED
    }

    /** The sentence in plain words, for a reader on this day. */
    public String sentence(Texts texts, LocalDate today) {
        String key = "reason." + name.name().toLowerCase(Locale.ROOT);
        return texts.say(
                key, facts.stream().map(fact -> said(fact, texts, today)).toArray());
    }

    private static Object said(Object fact, Texts texts, LocalDate today) {
        if (fact instanceof Moment moment) {
            return moment.time() == null
                    ? texts.day(moment.date(), today)
                    : texts.dayAndTime(moment.date(), moment.time(), today);
        }
        return fact;
    }
}
