package nl.ontzorg.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.ontzorg.calendar.WorkingHours.Shift;

/** The working time of a desk: its hours in its zone, without Dutch holidays. */
public record WorkingTime(ZoneId zone, WorkingHours hours) {

    /** The hours of {@link WorkingHours#office} in Amsterdam. */
    public static WorkingTime office() {
        return new WorkingTime(ZoneId.of("Europe/Amsterdam"), WorkingHours.office());
    }

    public boolean isWorkingDay(LocalDate date) {
        return hours.on(date.getDayOfWeek()).isPresent() && !DutchHolidays.isHoliday(date);
    }

    public boolean isWorkingMoment(Instant instant) {
        LocalDate day = today(instant);
        return isWorkingDay(day) && !instant.isBefore(startOf(day)) && instant.isBefore(endOf(day));
    }

    public LocalDate today(Instant now) {
        return now.atZone(zone).toLocalDate();
    }

    /** The last working day before this one. */
    public LocalDate workingDayBefore(LocalDate date) {
        LocalDate day = date.minusDays(1);
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** This day when it is worked, else the last working day before it. */
    public LocalDate workingDayOnOrBefore(LocalDate date) {
        return workingDayBefore(date.plusDays(1));
    }

    /** The first working day after this one. */
    public LocalDate workingDayAfter(LocalDate date) {
        LocalDate day = date.plusDays(1);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** So many working days later; the day itself does not count. */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        LocalDate day = date;
        for (int i = 0; i < days; i++) {
            day = workingDayAfter(day);
        }
        return day;
    }

    /** When the working day ends; on a day that is not worked, at 17:00. */
    public Instant endOf(LocalDate date) {
        LocalTime end = isWorkingDay(date) ? shift(date).end() : LocalTime.of(17, 0);
        return date.atTime(end).atZone(zone).toInstant();
    }

    /** When the working day starts; on a day that is not worked, at 9:00. */
    public Instant startOf(LocalDate date) {
        LocalTime start = isWorkingDay(date) ? shift(date).start() : LocalTime.of(9, 0);
        return date.atTime(start).atZone(zone).toInstant();
    }

    /** The instant of a moment; without a clock time it is the end of that working day. */
    public Instant instantOf(Moment moment) {
        return moment.time() == null
                ? endOf(moment.date())
                : moment.date().atTime(moment.time()).atZone(zone).toInstant();
    }

    /** The working time from one instant to a later one; zero when the second is not later. */
    public Duration between(Instant from, Instant to) {
        Duration worked = Duration.ZERO;
        for (LocalDate day = today(from); !day.isAfter(today(to)); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                Instant start = later(startOf(day), from);
                Instant end = earlier(endOf(day), to);
                worked = start.isBefore(end) ? worked.plus(Duration.between(start, end)) : worked;
            }
        }
        return worked;
    }

    /** The working instant that lies so much working time before this one. */
    public Instant minus(Instant instant, Duration working) {
        Duration left = working;
        LocalDate day = today(instant);
        Instant end = earlier(isWorkingDay(day) ? endOf(day) : startOf(day), instant);
        while (true) {
            if (isWorkingDay(day)) {
                Duration available = Duration.between(startOf(day), end);
                if (available.compareTo(left) >= 0) {
                    return end.minus(left);
                }
                left = available.isNegative() ? left : left.minus(available);
            }
            day = workingDayBefore(day);
            end = endOf(day);
        }
    }

    /** How many working days have gone by since: 0 on the same working day. */
    public int workingDaysBetween(Instant from, Instant to) {
        int days = 0;
        for (LocalDate day = today(from).plusDays(1); !day.isAfter(today(to)); day = day.plusDays(1)) {
            days += isWorkingDay(day) ? 1 : 0;
        }
        return days;
    }

    private Shift shift(LocalDate workingDay) {
        return hours.on(workingDay.getDayOfWeek()).orElseThrow();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
