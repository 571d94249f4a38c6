package nl.ontzorg.dates;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** Days of the week one after the other: "dinsdag en donderdag", "Mon, Wed and Fri". */
record WeekdayList(Set<DayOfWeek> days, int end) {

    /** The list that begins at this token, or null; an abbreviation counts, for the words before it tell what it is. */
    static @Nullable WeekdayList at(Scene scene, int start) {
        Hit<DayOfWeek> day = weekday(scene, start);
        if (day == null) {
            return null;
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        int end = start;
        while (day != null) {
            days.add(day.meaning());
            end = day.edge();
            Hit<String> and = scene.lexicon().set(Category.LIST_JOIN).at(scene.words(), end);
            day = and == null ? null : weekday(scene, and.edge());
        }
        return new WeekdayList(days, end);
    }

    /** The same list after a word such as "on". */
    static @Nullable WeekdayList after(Scene scene, int i) {
        return at(scene, scene.words().isAny(i, "op", "on") ? i + 1 : i);
    }

    private static @Nullable Hit<DayOfWeek> weekday(Scene scene, int i) {
        Hit<DayOfWeek> weekday = scene.lexicon().weekdays.at(scene.words(), i);
        return weekday != null ? weekday : scene.lexicon().shortWeekdays.at(scene.words(), i);
    }

    /** As the BYDAY of an iCalendar rule (RFC 5545, 3.3.10). */
    String byDay() {
        return days.stream().map(WeekdayList::code).collect(Collectors.joining(","));
    }

    static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    /** The first of them to come. */
    When first(LocalDateTime now) {
        Stream<Times> all = days.stream().map(Calendar::weekday);
        Times soonest = all.min((one, other) -> from(one, now).compareTo(from(other, now)))
                .orElseThrow();
        return When.day(soonest, Part.WEEKDAY);
    }

    private static LocalDateTime from(Times weekday, LocalDateTime now) {
        Stretch next = weekday.nearest(now, Direction.NEXT);
        return next == null ? LocalDateTime.MAX : next.from();
    }
}
