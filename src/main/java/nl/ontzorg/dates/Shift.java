package nl.ontzorg.dates;

/** Words that point from now to a neighbouring unit: this, next, coming, previous, past. */
enum Shift {
    THIS(0),
    NEXT(1),
    COMING(1),
    LAST(-1),
    PAST(-1);

    private final int steps;

    Shift(int steps) {
        this.steps = steps;
    }

    int steps() {
        return steps;
    }

    Direction direction() {
        return steps < 0 ? Direction.PAST : Direction.COMING;
    }
}
