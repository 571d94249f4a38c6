package nl.ontzorg.dates;

import java.util.List;
import nl.ontzorg.dates.Phrasebook.Hit;

/** Prepositions that leave one side open: "vóór vrijdag", "since May", "15 uur of later". */
final class OpenSides implements Refiner {

    @Override
    public List<Reading> refine(List<Reading> readings, Scene scene) {
        return readings.stream().map(reading -> opened(reading, scene)).toList();
    }

    private static Reading opened(Reading reading, Scene scene) {
        if (!(reading.meaning() instanceof When when) || when.open() != null || when.rrule() != null) {
            return reading;
        }
        Hit<Open> after = scene.lexicon().openSuffixes.at(scene.words(), reading.end());
        boolean nextBegins = after != null && isDateAhead(scene, after.edge());
        if (after != null && !nextBegins) {
            OpenWord word = after.meaning() == Open.BEFORE ? OpenWord.BEFORE : OpenWord.FROM;
            return reading.widened(reading.first(), after.edge(), when.open(word), "open, by the words after it");
        }
        Hit<OpenWord> before = scene.lexicon().opens.before(scene.words(), articleBefore(reading, scene));
        if (before == null || (reading.strength() == Reading.Strength.NEEDS_COMPANY && !canBeCued(when))) {
            return reading;
        }
        if (before.meaning() == OpenWord.BY) {
            return reading.isSure()
                    ? reading
                    : reading.widened(reading.first(), reading.end(), when, "said with a last moment");
        }
        if (before.meaning() == OpenWord.ORIGIN && isOver(when, scene)) {
            return reading.widened(reading.first(), reading.end(), when, "what comes from a time that is over");
        }
        When pointed = before.meaning() == OpenWord.SINCE ? past(when) : when;
        return reading.widened(
                before.edge(), reading.end(), pointed.open(before.meaning()), "open, by the word before it");
    }

    private static boolean isOver(When when, Scene scene) {
        Stretch stretch = Resolver.stretch(when, scene.now());
        return stretch != null && !stretch.to().isAfter(scene.today().atStartOfDay());
    }

    /** What something has been since lies in the past, unless it was pointed elsewhere. */
    private static When past(When when) {
        When.Day day = when.day();
        boolean pointed = day == null || !day.times().recurs() || day.direction() != Direction.NEXT;
        return pointed ? when : when.towards(Direction.PAST);
    }

    /** "Voor 2018 of voor 2000": the words belong to what comes. */
    private static boolean isDateAhead(Scene scene, int i) {
        Words words = scene.words();
        return words.isNumber(i)
                || scene.lexicon().months.at(words, i) != null
                || scene.lexicon().weekdays.at(words, i) != null
                || scene.lexicon().days.at(words, i) != null;
    }

    private static int articleBefore(Reading reading, Scene scene) {
        Hit<String> about = scene.lexicon().set(Category.ABOUT).before(scene.words(), reading.first());
        int first = about == null ? reading.first() : about.edge();
        boolean skipped = scene.words().isAny(first - 1, "de", "het", "the", "om", "at", "on");
        return skipped ? first - 1 : first;
    }

    /** A year, a holiday or a part of the day after "before" is a date; a bare number is not. */
    private static boolean canBeCued(When when) {
        return when.day() != null || when.part() != null;
    }
}
