package nl.ontzorg.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ontzorg.dates.Cycle.First;
import org.jspecify.annotations.Nullable;

/** When the holidays fall, by their key in the lexicon; the rules are those of {@code holidays.txt}. */
final class Holidays {

    private static final Map<String, HolidayRule> RULES = read();

    private Holidays() {}

    static Times times(String key, DateContext context) {
        HolidayRule rule = rule(key, context);
        First first = rule.days() == 1 ? First.FROM_TODAY : First.RUNNING;
        return new Cycle(Grain.YEAR, Grain.DAY, first, newYear -> rule.in(newYear.getYear()));
    }

    /** The weekend that the holiday makes longer, lies in or comes before. */
    static Times weekend(String key, DateContext context) {
        HolidayRule rule = rule(key, context);
        return new Cycle(Grain.YEAR, Grain.DAY, First.RUNNING, newYear -> weekend(rule.in(newYear.getYear())));
    }

    private static @Nullable Stretch weekend(@Nullable Stretch holiday) {
        if (holiday == null) {
            return null;
        }
        LocalDate day = holiday.from().toLocalDate();
        LocalDate saturday = day.getDayOfWeek() == DayOfWeek.MONDAY
                ? day.minusDays(2)
                : Grain.WEEKEND.startOf(holiday.from()).toLocalDate();
        LocalDate end = saturday.plusDays(2);
        return switch (day.getDayOfWeek()) {
            case MONDAY -> Stretch.days(saturday, day.plusDays(1));
            case FRIDAY -> Stretch.days(day, end);
            default -> Stretch.days(saturday, end);
        };
    }

    /** The day off for it, which is another where it falls in a weekend; the rule is American or British. */
    static Times observed(String key, boolean american, DateContext context) {
        HolidayRule rule = rule(key, context);
        return new Cycle(Grain.YEAR, Grain.DAY, First.FROM_TODAY, newYear -> {
            Stretch days = rule.in(newYear.getYear());
            if (days == null) {
                return null;
            }
            LocalDate day = days.from().toLocalDate();
            return Stretch.day(american ? HolidayRule.nearestWorkday(day) : BankHolidays.substitute(key, day));
        });
    }

    private static HolidayRule rule(String key, DateContext context) {
        HolidayRule general = RULES.get(key);
        HolidayRule rule = RULES.getOrDefault(key + "@" + context.country(), general);
        if (rule == null) {
            throw new IllegalArgumentException("The lexicon names a holiday without a rule: " + key);
        }
        return rule;
    }

    private static Map<String, HolidayRule> read() {
        try (InputStream stream = Holidays.class.getResourceAsStream("holidays.txt")) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its file holidays.txt.");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> HolidayRule.of(line[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
