package nl.ontzorg.practice.world;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/** The product's clock as the workspace needs it: it reads it, and moves it forward when a person asks. */
public record MovableTime(InstantSource source, Consumer<Instant> mover) implements InstantSource {

    @Override
    public Instant instant() {
        return source.instant();
    }

    /** False, and nothing happens, when the moment has passed: time never runs back. */
    public boolean forwardTo(Instant moment) {
        if (moment.isBefore(instant())) {
            return false;
        }
        mover.accept(moment);
        return true;
    }
}
