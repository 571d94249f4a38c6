package nl.ontzorg.dates;

/** A unit that amounts of time are counted in: so many of a grain. */
enum Unit {
    SECOND(1, Grain.SECOND),
    MINUTE(1, Grain.MINUTE),
    QUARTER_OF_AN_HOUR(15, Grain.MINUTE),
    HALF_AN_HOUR(30, Grain.MINUTE),
    HOUR(1, Grain.HOUR),
    DAY(1, Grain.DAY),
    WORKDAY(1, Grain.DAY),
    WEEKEND(1, Grain.WEEKEND),
    WEEK(1, Grain.WEEK),
    WORKWEEK(1, Grain.WEEK),
    FORTNIGHT(2, Grain.WEEK),
    MONTH(1, Grain.MONTH),
    QUARTER(1, Grain.QUARTER),
    HALF_YEAR(6, Grain.MONTH),
    YEAR(1, Grain.YEAR),
    DECADE(10, Grain.YEAR),
    CENTURY(100, Grain.YEAR);

    private final int size;
    private final Grain grain;

    Unit(int size, Grain grain) {
        this.size = size;
        this.grain = grain;
    }

    int size() {
        return size;
    }

    Grain grain() {
        return grain;
    }

    /** Whether the calendar counts years by it. */
    boolean isEra() {
        return this == DECADE || this == CENTURY;
    }
}
