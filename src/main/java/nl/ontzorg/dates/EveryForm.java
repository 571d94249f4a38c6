package nl.ontzorg.dates;

import java.util.List;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** "elke dinsdag", "every two weeks", "om de dag", "weekly": a recurrence, with its first date beside it. */
final class EveryForm implements Form {

    private static final String WEEKDAYS = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR";

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(
                lexicon.set(Category.OFTEN), lexicon.set(Category.EVERY_OTHER), lexicon.set(Category.EVERY));
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Hit<String> adverb = scene.lexicon().set(Category.OFTEN).at(scene.words(), at);
        if (adverb != null) {
            return onDays(scene, at, adverb.edge(), adverb.meaning());
        }
        Hit<String> other = scene.lexicon().set(Category.EVERY_OTHER).at(scene.words(), at);
        Hit<String> every =
                other != null ? other : scene.lexicon().set(Category.EVERY).at(scene.words(), at);
        if (every == null) {
            return null;
        }
        int interval = other == null ? 1 : 2;
        Hit<Integer> count = Numbers.count(scene, every.edge());
        int i = every.edge();
        if (count != null) {
            interval = count.meaning();
            i = count.edge();
        }
        WeekdayList weekdays = WeekdayList.at(scene, i);
        if (weekdays != null) {
            String rule = "FREQ=WEEKLY" + interval(interval) + ";BYDAY=" + weekdays.byDay();
            return reading(at, weekdays.end(), weekdays.first(scene.now()), rule);
        }
        Hit<PartOfDay> part = scene.lexicon().parts.at(scene.words(), i);
        if (part != null) {
            When first = When.day(new Once(Stretch.day(scene.today()))).and(When.part(part.meaning()));
            return reading(at, part.edge(), first, "FREQ=DAILY" + interval(interval));
        }
        return unit(scene, at, i, interval);
    }

    /** "Wekelijks op dinsdag": the days after a rule that leaves them open. */
    private static Reading onDays(Scene scene, int at, int end, String rule) {
        boolean weekly = rule.startsWith("FREQ=WEEKLY") && !rule.contains("BYDAY");
        WeekdayList weekdays = weekly ? WeekdayList.after(scene, end) : null;
        return weekdays == null
                ? reading(at, end, When.day(new Once(Stretch.day(scene.today()))), rule)
                : reading(at, weekdays.end(), weekdays.first(scene.now()), rule + ";BYDAY=" + weekdays.byDay());
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
        return rule == null ? null : onDays(scene, at, unit.edge(), rule);
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
