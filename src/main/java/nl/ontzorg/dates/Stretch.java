package nl.ontzorg.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A stretch of time, its end exclusive, named at a grain. */
record Stretch(LocalDateTime from, LocalDateTime to, Grain grain) {

    static Stretch day(LocalDate day) {
        return Grain.DAY.around(day.atStartOfDay());
    }

    static Stretch days(LocalDate first, LocalDate end) {
        return new Stretch(first.atStartOfDay(), end.atStartOfDay(), Grain.DAY);
    }

    static Stretch years(int first, int count) {
        return days(LocalDate.of(first, 1, 1), LocalDate.of(first + count, 1, 1));
    }

    static Stretch unit(Grain grain, LocalDateTime from) {
        return new Stretch(from, grain.plus(from, 1), grain);
    }

    /** Whether this is exactly one unit of its grain, so that its end goes without saying. */
    boolean isUnit() {
        return grain.isUnit() && grain.plus(from, 1).equals(to);
    }

    Stretch plusYears(int years) {
        return new Stretch(from.plusYears(years), to.plusYears(years), grain);
    }

    boolean beginsIn(Stretch window) {
        return !from.isBefore(window.from) && from.isBefore(window.to);
    }
}
