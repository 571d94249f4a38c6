package nl.ontzorg.dates;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** An amount of time, such as two weeks and a day. */
record Amount(List<Some> parts) implements Meaning {

    /** So many of one unit. */
    record Some(long count, Unit unit) {}

    @Override
    public Set<Part> said() {
        return Set.of(Part.DISTANCE);
    }

    static Amount of(long count, Unit unit) {
        return new Amount(List.of(new Some(count, unit)));
    }

    LocalDateTime after(LocalDateTime moment) {
        return shift(moment, 1);
    }

    LocalDateTime before(LocalDateTime moment) {
        return shift(moment, -1);
    }

    private LocalDateTime shift(LocalDateTime moment, int sign) {
        LocalDateTime shifted = moment;
        for (Some some : parts) {
            shifted = some.unit == Unit.WORKDAY
                    ? workdays(shifted, sign * some.count)
                    : some.unit.grain().plus(shifted, sign * some.count * some.unit.size());
        }
        return shifted;
    }

    private static LocalDateTime workdays(LocalDateTime moment, long count) {
        LocalDateTime day = moment;
        for (long left = Math.abs(count); left > 0; ) {
            day = day.plusDays(Long.signum(count));
            left -= isWorkday(day) ? 1 : 0;
        }
        return day;
    }

    private static boolean isWorkday(LocalDateTime day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The grain of a moment this far away: the day, or for hours and less the minute, or second. */
    Grain grain() {
        Grain finest = wholeGrain();
        if (!finest.withinDay()) {
            return Grain.DAY;
        }
        return finest == Grain.SECOND ? Grain.SECOND : Grain.MINUTE;
    }

    /** The grain it is counted in, if it is counted in one; else the finest. */
    Grain wholeGrain() {
        return parts.stream()
                .map(some -> some.unit.grain())
                .min(Enum::compareTo)
                .orElseThrow();
    }

    /** The moment as a stretch of its grain. */
    Stretch at(LocalDateTime moment) {
        return grain().around(moment);
    }
}
