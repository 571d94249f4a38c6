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
        /** The end of a period, so that "before" it means before that period is over. */
        ENDING
    }

    Once(Stretch stretch) {
        this(stretch, Kind.PLAIN);
    }

    boolean counted() {
        return kind == Kind.COUNTED;
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
