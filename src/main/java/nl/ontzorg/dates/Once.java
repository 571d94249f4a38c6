package nl.ontzorg.dates;

import java.time.LocalDateTime;
import java.util.stream.Stream;

/** A name that means one stretch only. */
record Once(Stretch stretch, Kind kind) implements Times {

    /** What else is known of it. */
    enum Kind {
        PLAIN,
        /** An amount of time away, so that a weekday beside it means the first one from there. */
        COUNTED,
        /** The same, counted in days or weeks: in English it is then the one of that week. */
        COUNTED_WEEKS,
        /** The end of a period, so that "before" it means before that period is over. */
        ENDING
    }

    Once(Stretch stretch) {
        this(stretch, Kind.PLAIN);
    }

    static Once counted(Amount amount, LocalDateTime moment) {
        boolean weeks = amount.wholeGrain() == Grain.WEEK || amount.wholeGrain() == Grain.DAY;
        return new Once(amount.at(moment), weeks ? Kind.COUNTED_WEEKS : Kind.COUNTED);
    }

    boolean counted() {
        return kind == Kind.COUNTED || kind == Kind.COUNTED_WEEKS;
    }

    boolean ending() {
        return kind == Kind.ENDING;
    }

    @Override
    public Grain grain() {
        return stretch.grain();
    }

    @Override
    public Stream<Stretch> in(Stretch window) {
        return stretch.beginsIn(window) ? Stream.of(stretch) : Stream.empty();
    }

    @Override
    public Stretch nearest(LocalDateTime now, Direction direction) {
        return stretch;
    }

    @Override
    public boolean recurs() {
        return false;
    }
}
