package nl.ontzorg.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When a holiday falls, as a line of {@code holidays.txt} has it.
 *
 * @param base the day it is counted from, or null where the year has none
 * @param days how many it lasts; 0 is the Islamic month that begins with it
 */
record HolidayRule(IntFunction<@Nullable LocalDate> base, int offset, int days) {

    /** Such as {@code easter +1}, {@code nth 4 THURSDAY 11} or {@code hebrew -1 for 3}. */
    static HolidayRule of(String text) {
        String[] halves = text.split(" for ", 2);
        int days = halves.length == 1 ? 1 : halves[1].equals("month") ? 0 : Integer.parseInt(halves[1]);
        List<String> words = List.of(halves[0].split(" ", -1));
        String last = words.get(words.size() - 1);
        boolean moved = !words.get(0).equals("hebrew-moved") && (last.startsWith("+") || last.startsWith("-"));
        return new HolidayRule(
                base(moved ? words.subList(0, words.size() - 1) : words), moved ? Integer.parseInt(last) : 0, days);
    }

    @Nullable Stretch in(int year) {
        LocalDate day = base.apply(year);
        if (day == null) {
            return null;
        }
        LocalDate first = day.plusDays(offset);
        int length = days > 0 ? days : BookCalendars.lengthOfIslamicMonth(first);
        return Stretch.days(first, first.plusDays(length));
    }

    private static IntFunction<@Nullable LocalDate> base(List<String> words) {
        return switch (words.get(0)) {
            case "date" -> date(words.get(1));
            case "on" -> listed(words.subList(1, words.size()));
            case "nth" -> nth(number(words, 1), DayOfWeek.valueOf(words.get(2)), number(words, 3));
            case "from" -> weekday(words, date(words.get(2)), true);
            case "before" -> weekday(words, date(words.get(2)), false);
            case "workday" -> workday(date(words.get(1)));
            case "easter" -> BookCalendars::easter;
            case "orthodox" -> BookCalendars::orthodoxEaster;
            case "hebrew" -> BookCalendars::roshHashanah;
            case "hebrew-moved" -> year -> moved(BookCalendars.roshHashanah(year), words);
            case "hanukkah" -> BookCalendars::hanukkah;
            case "islamic" -> year -> BookCalendars.islamic(year, number(words, 1), number(words, 2));
            case "last-friday" -> HolidayRule::lastFridayOfRamadan;
            case "parsi" -> BookCalendars::parsiNewYear;
            case "moon" -> year -> SkyCalendars.hindu(year, number(words, 1), number(words, 2), number(words, 3));
            case "sun" -> year -> SkyCalendars.hinduSun(year, number(words, 1));
            case "chinese" -> SkyCalendars::chineseNewYear;
            case "early-may" -> BankHolidays::earlyMay;
            case "spring-bank" -> BankHolidays::spring;
            case "kings-day" -> HolidayRule::kingsDay;
            case "tax-day" -> HolidayRule::taxDay;
            default -> throw new IllegalArgumentException("No such rule for a holiday: " + words.get(0));
        };
    }

    private static int number(List<String> words, int i) {
        return Integer.parseInt(words.get(i));
    }

    private static IntFunction<@Nullable LocalDate> date(String monthAndDay) {
        MonthDay day = MonthDay.parse("--" + monthAndDay);
        return day::atYear;
    }

    private static IntFunction<@Nullable LocalDate> listed(List<String> dates) {
        Map<Integer, LocalDate> byYear =
                dates.stream().map(LocalDate::parse).collect(Collectors.toUnmodifiableMap(LocalDate::getYear, d -> d));
        return byYear::get;
    }

    private static IntFunction<@Nullable LocalDate> nth(int nth, DayOfWeek weekday, int month) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }

    /** The first such weekday from a date on, or the last before it. */
    private static IntFunction<@Nullable LocalDate> weekday(
            List<String> words, IntFunction<@Nullable LocalDate> date, boolean from) {
        DayOfWeek weekday = DayOfWeek.valueOf(words.get(1));
        return year -> {
            LocalDate day = date.apply(year);
            return day == null
                    ? null
                    : day.with(from ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previous(weekday));
        };
    }

    private static IntFunction<@Nullable LocalDate> workday(IntFunction<@Nullable LocalDate> date) {
        return year -> {
            LocalDate day = date.apply(year);
            return day == null ? null : nearestWorkday(day);
        };
    }

    private static LocalDate moved(LocalDate newYear, List<String> words) {
        return switch (newYear.getDayOfWeek()) {
            case MONDAY -> newYear.plusDays(number(words, 1));
            case TUESDAY -> newYear.plusDays(number(words, 2));
            case THURSDAY -> newYear.plusDays(number(words, 3));
            default -> newYear.plusDays(number(words, 4));
        };
    }

    private static @Nullable LocalDate lastFridayOfRamadan(int year) {
        LocalDate feast = BookCalendars.islamic(year, 10, 1);
        return feast == null ? null : feast.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
    }

    private static LocalDate kingsDay(int year) {
        LocalDate day = year < 2014 ? LocalDate.of(year, 4, 30) : LocalDate.of(year, 4, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** 15 April, moved past weekends and Emancipation Day. */
    private static LocalDate taxDay(int year) {
        LocalDate emancipation = nearestWorkday(LocalDate.of(year, 4, 16));
        LocalDate day = LocalDate.of(year, 4, 15);
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || day.equals(emancipation)) {
            day = day.plusDays(1);
        }
        return day;
    }

    static LocalDate nearestWorkday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
