package nl.ontzorg.dates;

import java.time.LocalDateTime;
import java.util.stream.Stream;

/**
 * A name that means one stretch only.
 *
 * @param counted whether it is an amount of time away, so that a weekday beside it means the first one from there
 */
record Once(Stretch stretch, boolean counted) implements Times {

    Once(Stretch stretch) {
        this(stretch, false);
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
