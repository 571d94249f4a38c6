package nl.ontzorg.dates;

import java.time.DayOfWeek;
import java.util.List;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** "elke dinsdag", "every two weeks", "om de dag", "weekly": a recurrence, with its first date beside it. */
final class EveryForm implements Form {

    private static final String WEEKDAYS = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR";

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Hit<String> adverb = scene.lexicon().set("often").at(scene.words(), at);
        if (adverb != null) {
            return reading(at, adverb.edge(), When.day(new Once(Stretch.day(scene.today()))), adverb.meaning());
        }
        Hit<String> other = scene.lexicon().set("every-other").at(scene.words(), at);
        Hit<String> every = other != null ? other : scene.lexicon().set("every").at(scene.words(), at);
        if (every == null) {
            return null;
        }
        int interval = other == null ? 1 : 2;
        Hit<Integer> count = Numbers.count(scene, every.edge());
        int i = every.edge();
        if (count != null && other == null) {
            interval = count.meaning();
            i = count.edge();
        }
        Hit<DayOfWeek> weekday = weekday(scene, i);
        if (weekday != null) {
            When first = When.day(Calendar.weekday(weekday.meaning()), Part.WEEKDAY);
            String day = weekday.meaning().name().substring(0, 2);
            return reading(at, weekday.edge(), first, "FREQ=WEEKLY" + interval(interval) + ";BYDAY=" + day);
        }
        Hit<PartOfDay> part = scene.lexicon().parts.at(scene.words(), i);
        if (part != null) {
            When first = When.day(new Once(Stretch.day(scene.today()))).and(When.part(part.meaning()));
            return reading(at, part.edge(), first, "FREQ=DAILY" + interval(interval));
        }
        return unit(scene, at, i, interval);
    }

    private static @Nullable Hit<DayOfWeek> weekday(Scene scene, int i) {
        Hit<DayOfWeek> weekday = scene.lexicon().weekdays.at(scene.words(), i);
        return weekday != null ? weekday : scene.lexicon().shortWeekdays.at(scene.words(), i);
    }

    private static @Nullable Reading unit(Scene scene, int at, int i, int interval) {
        Hit<Unit> unit = scene.lexicon().units.at(scene.words(), i);
        if (unit == null || unit.meaning() == Unit.WEEKEND) {
            return null;
        }
        When first = When.day(new Once(Stretch.day(scene.today())));
        if (unit.meaning() == Unit.WORKDAY) {
            return reading(at, unit.edge(), first, WEEKDAYS);
        }
        String rule =
                frequency(unit.meaning().grain(), interval * unit.meaning().size());
        return rule == null ? null : reading(at, unit.edge(), first, rule);
    }

    private static @Nullable String frequency(Grain grain, int interval) {
        return switch (grain) {
            case DAY -> "FREQ=DAILY" + interval(interval);
            case WEEK -> "FREQ=WEEKLY" + interval(interval);
            case MONTH -> "FREQ=MONTHLY" + interval(interval);
            case QUARTER -> "FREQ=MONTHLY" + interval(3 * interval);
            case YEAR -> "FREQ=YEARLY" + interval(interval);
            default -> null;
        };
    }

    private static String interval(int interval) {
        return interval == 1 ? "" : ";INTERVAL=" + interval;
    }

    private static Reading reading(int at, int end, When first, String rule) {
        return new Reading(at, end, first.every(rule), Reading.Strength.SURE, List.of("something that comes back"));
    }
}
