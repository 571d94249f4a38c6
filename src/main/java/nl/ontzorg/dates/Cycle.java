package nl.ontzorg.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name that comes back: at most once in each week, month or year.
 *
 * @param every the unit in which it comes back once
 * @param first what counts as the next one
 * @param in the stretch within the unit that begins on the given day, or null if this unit has none
 */
record Cycle(Grain every, Grain grain, First first, Function<LocalDate, @Nullable Stretch> in) implements Times {

    /** Which stretch is the first to come. */
    enum First {
        /** It begins tomorrow or later. */
        AFTER_TODAY,
        /** It begins today or later. */
        FROM_TODAY,
        /** It is not over yet. */
        RUNNING
    }

    private static final int REACH = 45;

    @Override
    public Stream<Stretch> in(Stretch window) {
        LocalDateTime start = every.plus(every.startOf(window.from()), -1);
        return Stream.iterate(start, unit -> unit.isBefore(window.to()), unit -> every.plus(unit, 1))
                .flatMap(this::inUnit)
                .filter(stretch -> stretch.beginsIn(window));
    }

    @Override
    public @Nullable Stretch nearest(LocalDateTime now, Direction direction) {
        LocalDateTime unit = every.startOf(now);
        LocalDateTime today = now.toLocalDate().atStartOfDay();
        Stream<Stretch> stretches = switch (direction) {
            case THIS -> inUnit(unit);
            case PAST ->
                IntStream.rangeClosed(-1, REACH)
                        .mapToObj(n -> every.plus(unit, -n))
                        .flatMap(this::inUnit)
                        .filter(stretch -> !stretch.to().isAfter(today));
            case NEXT, COMING ->
                IntStream.rangeClosed(-1, REACH)
                        .mapToObj(n -> every.plus(unit, n))
                        .flatMap(this::inUnit)
                        .filter(stretch -> isToCome(stretch, now));
        };
        return stretches.findFirst().orElse(null);
    }

    private boolean isToCome(Stretch stretch, LocalDateTime now) {
        LocalDateTime today = now.toLocalDate().atStartOfDay();
        return switch (first) {
            case AFTER_TODAY -> !stretch.from().isBefore(today.plusDays(1));
            case FROM_TODAY -> !stretch.from().isBefore(today);
            case RUNNING -> stretch.to().isAfter(now);
        };
    }

    private Stream<Stretch> inUnit(LocalDateTime unit) {
        return Stream.ofNullable(in.apply(unit.toLocalDate()));
    }
}
