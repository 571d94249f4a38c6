package nl.ontzorg.dates;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A finer name inside a coarser one: Mondays of next week, the last day of October, Fridays that are a 13th.
 *
 * @param nth which of the finer ones in each coarser: 1 is the first, -1 the last, 0 any
 */
record Within(Times outer, Times inner, int nth) implements Times {

    private static final int YEARS = 30;

    @Override
    public Grain grain() {
        return inner.grain();
    }

    @Override
    public Stream<Stretch> in(Stretch window) {
        Stretch wider = new Stretch(outer.grain().plus(window.from(), -1), window.to(), window.grain());
        return outer.in(wider).flatMap(this::inside).filter(stretch -> stretch.beginsIn(window));
    }

    @Override
    public @Nullable Stretch nearest(LocalDateTime now, Direction direction) {
        if (!outer.recurs() || direction == Direction.THIS) {
            return Stream.ofNullable(outer.nearest(now, direction))
                    .flatMap(this::inside)
                    .findFirst()
                    .orElse(null);
        }
        LocalDateTime today = now.toLocalDate().atStartOfDay();
        if (direction == Direction.PAST) {
            return in(new Stretch(today.minusYears(YEARS), today, Grain.DAY))
                    .reduce((earlier, later) -> later)
                    .orElse(null);
        }
        return in(new Stretch(today, today.plusYears(YEARS), Grain.DAY))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean recurs() {
        return outer.recurs();
    }

    private Stream<Stretch> inside(Stretch outside) {
        // A week belongs to the month or year that has its Thursday.
        Stretch stretch = inner.grain() == Grain.WEEK
                ? new Stretch(outside.from().minusDays(3), outside.to().minusDays(3), outside.grain())
                : outside;
        if (nth == 0) {
            return inner.in(stretch);
        }
        List<Stretch> all = inner.in(stretch).toList();
        int index = nth > 0 ? nth - 1 : all.size() + nth;
        return index >= 0 && index < all.size() ? Stream.of(all.get(index)) : Stream.empty();
    }
}
