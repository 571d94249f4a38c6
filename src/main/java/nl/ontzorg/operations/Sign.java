package nl.ontzorg.operations;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One part of the bot that must keep going, and how to see whether it does.
 *
 * @param most how long it may stand still; null for a part that has no age
 */
public record Sign(String name, @Nullable Duration most, Supplier<Finding> look) {

    /** What was seen of a part: for how long it stands still, if it does, or what is wrong with it. */
    record Finding(
            boolean fine, @Nullable Duration age, @Nullable String fault) {}

    /**
     * A part that must not stand still for longer.
     *
     * @param age for how long it stands still; empty when nothing waits for it
     */
    public static Sign moving(String name, Duration most, Supplier<Optional<Duration>> age) {
        return new Sign(
                name,
                most,
                () -> age.get()
                        .map(old -> new Finding(old.compareTo(most) <= 0, old, null))
                        .orElseGet(() -> new Finding(true, null, null)));
    }

    /** A part that says itself what is wrong with it; empty when nothing is. */
    public static Sign sound(String name, Supplier<Optional<String>> fault) {
        return new Sign(
                name,
                null,
                () -> fault.get()
                        .map(wrong -> new Finding(false, null, wrong))
                        .orElseGet(() -> new Finding(true, null, null)));
    }

    /** What cannot be looked at is not fine. */
    Finding finding() {
        try {
            return look.get();
        } catch (RuntimeException e) {
            return new Finding(
                    false, null, "cannot be looked at: " + e.getClass().getSimpleName());
        }
    }
}
