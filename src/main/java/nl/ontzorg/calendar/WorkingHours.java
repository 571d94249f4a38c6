package nl.ontzorg.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** From when to when is worked on each day of the week; a day that is not in it is free. */
public record WorkingHours(Map<DayOfWeek, Shift> days) {

    /** A working day from its start to its end, in local time. */
    public record Shift(LocalTime start, LocalTime end) {
        public Shift {
            if (!start.isBefore(end)) {
                throw new IllegalArgumentException(start + "-" + end + " ends before it starts");
            }
        }

        Duration length() {
            return Duration.between(start, end);
        }
    }

    private static final List<String> NAMES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    public WorkingHours {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("at least one working day is needed");
        }
        days = Map.copyOf(days);
    }

    /** Monday to Friday, nine to five. */
    public static WorkingHours office() {
        return parse(Map.of("mon-fri", "09:00-17:00"));
    }

    /**
     * Reads the form of a desk file: {@code mon-thu} or {@code fri} to {@code 08:30-17:30}.
     *
     * @throws IllegalArgumentException with what is wrong, in a form that can be shown
     */
    public static WorkingHours parse(Map<String, String> written) {
        Map<DayOfWeek, Shift> days = new EnumMap<>(DayOfWeek.class);
        written.forEach((range, hours) -> {
            String[] ends = range.trim().toLowerCase(Locale.ROOT).split("-", -1);
            int from = day(ends[0], range);
            int to = day(ends[ends.length - 1], range);
            if (ends.length > 2 || to < from) {
                throw new IllegalArgumentException(range + " is not a range of days such as mon-fri");
            }
            Shift shift = shift(hours);
            for (int day = from; day <= to; day++) {
                if (days.put(DayOfWeek.of(day + 1), shift) != null) {
                    throw new IllegalArgumentException(NAMES.get(day) + " has its hours twice; leave one");
                }
            }
        });
        return new WorkingHours(days);
    }

    /** The form that {@link #parse} reads: a range of days for each run of equal hours, in the week's order. */
    public Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        int day = 0;
        while (day < 7) {
            Optional<Shift> shift = on(DayOfWeek.of(day + 1));
            int last = day;
            while (last < 6 && shift.isPresent() && shift.equals(on(DayOfWeek.of(last + 2)))) {
                last++;
            }
            if (shift.isPresent()) {
                String range = last == day ? NAMES.get(day) : NAMES.get(day) + "-" + NAMES.get(last);
                written.put(range, shift.get().start() + "-" + shift.get().end());
            }
            day = last + 1;
        }
        return written;
    }

    public Optional<Shift> on(DayOfWeek day) {
        return Optional.ofNullable(days.get(day));
    }

    private static int day(String name, String range) {
        int day = NAMES.indexOf(name.trim());
        if (day < 0) {
            throw new IllegalArgumentException(range + " is not a day or a range of days such as mon-fri");
        }
        return day;
    }

    private static Shift shift(String hours) {
        String[] ends = hours.trim().split("\\s*-\\s*", -1);
        try {
            if (ends.length == 2) {
                return new Shift(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(hours + " is not a time range such as 09:00-17:00", e);
        }
        throw new IllegalArgumentException(hours + " is not a time range such as 09:00-17:00");
    }
}
