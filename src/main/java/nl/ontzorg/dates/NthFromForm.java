package nl.ontzorg.dates;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** "the second Tuesday after Easter", "de laatste vrijdag voor kerst", "the Monday closest to 5 October". */
final class NthFromForm implements Form {

    private static final int LAST = -1;
    private static final int MOST = 52;
    private static final int YEARS = 12;

    private final Anchors anchors = new Anchors();

    /** What is counted, and the token after it. */
    private record Counted(int nth, boolean closest, Times times, int end) {}

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.ordinals, lexicon.set(Category.CLOSEST))
                .orNumber()
                .orWord("de", "the");
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Counted counted = counted(scene, at);
        if (counted == null) {
            return null;
        }
        Words words = scene.words();
        boolean after = words.isAny(counted.end, "after", "following", "na");
        boolean before = words.isAny(counted.end, "before", "preceding", "voor");
        boolean beside = after || before;
        int near = beside ? -1 : near(scene, counted);
        boolean unlike = beside ? counted.closest : near < 0;
        if (unlike) {
            return null;
        }
        Reading date = anchors.at(scene, near < 0 ? counted.end + 1 : near);
        Stretch from = date != null && date.meaning() instanceof When when ? Resolver.stretch(when, scene.now()) : null;
        Stretch found = from == null ? null : near >= 0 ? closest(counted, from) : beside(counted, from, after);
        return date == null || found == null
                ? null
                : Reading.sure(
                        at,
                        date.end(),
                        When.day(new Once(found), Part.WEEKDAY, Part.DISTANCE),
                        "counted from another date");
    }

    /** The token after "to", where "closest" stands before or after what is counted, or -1. */
    private static int near(Scene scene, Counted counted) {
        Hit<String> to = scene.lexicon().set(Category.CLOSEST_TO).at(scene.words(), counted.end);
        return to != null && (counted.closest || to.edge() > counted.end + 1) ? to.edge() : -1;
    }

    private static @Nullable Counted counted(Scene scene, int at) {
        Words words = scene.words();
        boolean article = words.isAny(at, "de", "the");
        int i = article ? at + 1 : at;
        Hit<Integer> ordinal = scene.lexicon().ordinals.at(words, i);
        ordinal = ordinal != null ? ordinal : Numbers.ordinalDay(scene, i);
        i = ordinal == null ? i : ordinal.edge();
        Hit<String> closest = scene.lexicon().set(Category.CLOSEST).at(words, i);
        i = closest == null ? i : closest.edge();
        int nth = ordinal == null ? 1 : ordinal.meaning();
        boolean counts = nth == LAST || (nth > 0 && nth <= MOST);
        Hit<Times> times = article || ordinal != null || closest != null ? times(scene, i) : null;
        return times == null || !counts ? null : new Counted(nth, closest != null, times.meaning(), times.edge());
    }

    private static @Nullable Hit<Times> times(Scene scene, int i) {
        Hit<DayOfWeek> weekday = scene.lexicon().weekdays.at(scene.words(), i);
        weekday = weekday != null ? weekday : scene.lexicon().shortWeekdays.at(scene.words(), i);
        if (weekday != null) {
            return new Hit<>(Calendar.weekday(weekday.meaning()), weekday.edge());
        }
        Hit<String> holiday = scene.lexicon().set(Category.HOLIDAY).at(scene.words(), i);
        if (holiday != null) {
            return new Hit<>(Holidays.times(holiday.meaning(), scene.context()), holiday.edge());
        }
        Hit<Unit> unit = scene.lexicon().units.at(scene.words(), i);
        return unit != null && unit.meaning() == Unit.WEEKEND
                ? new Hit<>(Calendar.every(Grain.WEEKEND), unit.edge())
                : null;
    }

    private static @Nullable Stretch beside(Counted counted, Stretch from, boolean after) {
        LocalDateTime bound = after ? from.to() : from.from();
        if (after) {
            return counted.nth == LAST
                    ? null
                    : nth(counted.times.in(window(bound, 0, YEARS)).toList(), counted.nth);
        }
        List<Stretch> past = counted.times.in(window(bound, YEARS, 0)).toList();
        return nth(past, counted.nth == LAST ? past.size() : past.size() + 1 - counted.nth);
    }

    private static @Nullable Stretch closest(Counted counted, Stretch from) {
        List<Stretch> nearestFirst = counted.times
                .in(window(from.from(), YEARS, YEARS))
                .sorted(Comparator.comparing((Stretch day) ->
                        Duration.between(day.from(), from.from()).abs()))
                .toList();
        return nth(nearestFirst, Math.abs(counted.nth));
    }

    private static Stretch window(LocalDateTime moment, int yearsBefore, int yearsAfter) {
        return new Stretch(moment.minusYears(yearsBefore), moment.plusYears(yearsAfter), Grain.DAY);
    }

    private static @Nullable Stretch nth(List<Stretch> all, int nth) {
        return nth >= 1 && nth <= all.size() ? all.get(nth - 1) : null;
    }
}
