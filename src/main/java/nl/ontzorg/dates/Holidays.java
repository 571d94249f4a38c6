package nl.ontzorg.dates;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import nl.ontzorg.dates.Cycle.First;
import org.jspecify.annotations.Nullable;

/** When the holidays fall in a year, by their key in the lexicon. */
final class Holidays {

    private static final Map<String, IntFunction<LocalDate>> FIXED = Map.ofEntries(
            entry("new-year", fixed(1, 1)),
            entry("three-kings", fixed(1, 6)),
            entry("groundhog-day", fixed(2, 2)),
            entry("lincoln", fixed(2, 12)),
            entry("valentine", fixed(2, 14)),
            entry("st-patrick", fixed(3, 17)),
            entry("earth-day", fixed(4, 22)),
            entry("labour-day", fixed(5, 1)),
            entry("remembrance-nl", fixed(5, 4)),
            entry("liberation-day", fixed(5, 5)),
            entry("juneteenth", fixed(6, 19)),
            entry("independence-day", fixed(7, 4)),
            entry("animal-day", fixed(10, 4)),
            entry("halloween", fixed(10, 31)),
            entry("guy-fawkes", fixed(11, 5)),
            entry("st-martin", fixed(11, 11)),
            entry("veterans-day", fixed(11, 11)),
            entry("st-nicholas-eve", fixed(12, 5)),
            entry("st-nicholas", fixed(12, 5)),
            entry("christmas-eve", fixed(12, 24)),
            entry("christmas", fixed(12, 25)),
            entry("boxing-day", fixed(12, 26)),
            entry("new-years-eve", fixed(12, 31)));

    private static final Map<String, Integer> DAYS_FROM_EASTER = Map.ofEntries(
            entry("carnival", -49),
            entry("ash-wednesday", -46),
            entry("palm-sunday", -7),
            entry("maundy-thursday", -3),
            entry("good-friday", -2),
            entry("easter", 0),
            entry("easter-monday", 1),
            entry("ascension", 39),
            entry("whitsun", 49),
            entry("whit-monday", 50));

    private static final Map<String, IntFunction<LocalDate>> BY_WEEKDAY = Map.ofEntries(
            entry("mlk-day", nth(3, MONDAY, 1)),
            entry("presidents-day", nth(3, MONDAY, 2)),
            entry("super-bowl", nth(2, SUNDAY, 2)),
            entry("early-may", nth(1, MONDAY, 5)),
            entry("spring-bank", nth(-1, MONDAY, 5)),
            entry("mothers-day", nth(2, SUNDAY, 5)),
            entry("memorial-day", nth(-1, MONDAY, 5)),
            entry("fathers-day", nth(3, SUNDAY, 6)),
            entry("august-bank", nth(-1, MONDAY, 8)),
            entry("labor-day", nth(1, MONDAY, 9)),
            entry("budget-day", nth(3, TUESDAY, 9)),
            entry("columbus-day", nth(2, MONDAY, 10)),
            entry("thanksgiving", nth(4, THURSDAY, 11)),
            entry("black-friday", year -> thanksgiving(year).plusDays(1)),
            entry("cyber-monday", year -> thanksgiving(year).plusDays(4)));

    private static final Map<String, IntFunction<LocalDate>> MOVED = Map.of(
            "kings-day",
            Holidays::kingsDay,
            "tax-day",
            Holidays::taxDay,
            "boss-day",
            year -> nearestWorkday(LocalDate.of(year, 10, 16)),
            "admin-day",
            year -> nth(-1, WEDNESDAY, 4).apply(year));

    private static final Map<String, IntFunction<LocalDate>> ALL = all();

    private Holidays() {}

    static Times times(String key, DateContext context) {
        boolean mothering = key.equals("mothers-day") && context.in("GB");
        IntFunction<LocalDate> day = mothering ? year -> easter(year).minusDays(21) : ALL.get(key);
        if (day == null) {
            throw new IllegalArgumentException("The lexicon names a holiday without a rule: " + key);
        }
        return new Cycle(Grain.YEAR, Grain.DAY, First.FROM_TODAY, newYear -> on(day, newYear));
    }

    private static @Nullable Stretch on(IntFunction<LocalDate> day, LocalDate newYear) {
        return Stretch.day(day.apply(newYear.getYear()));
    }

    private static Map<String, IntFunction<LocalDate>> all() {
        Map<String, IntFunction<LocalDate>> all = new HashMap<>(FIXED);
        all.putAll(BY_WEEKDAY);
        all.putAll(MOVED);
        DAYS_FROM_EASTER.forEach(
                (key, days) -> all.put(key, year -> easter(year).plusDays(days)));
        return Map.copyOf(all);
    }

    private static IntFunction<LocalDate> fixed(int month, int day) {
        return year -> LocalDate.of(year, month, day);
    }

    private static IntFunction<LocalDate> nth(int nth, DayOfWeek weekday, int month) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }

    private static LocalDate thanksgiving(int year) {
        return nth(4, THURSDAY, 11).apply(year);
    }

    private static LocalDate kingsDay(int year) {
        LocalDate day = year < 2014 ? LocalDate.of(year, 4, 30) : LocalDate.of(year, 4, 27);
        return day.getDayOfWeek() == SUNDAY ? day.minusDays(1) : day;
    }

    /** 15 April, moved past weekends and Emancipation Day. */
    private static LocalDate taxDay(int year) {
        LocalDate emancipation = nearestWorkday(LocalDate.of(year, 4, 16));
        LocalDate day = LocalDate.of(year, 4, 15);
        while (day.getDayOfWeek().compareTo(FRIDAY) > 0 || day.equals(emancipation)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate nearestWorkday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    /** Easter Sunday of the western churches, by the anonymous Gregorian rule. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
