package nl.ontzorg.dates;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A break that comes back every year on days that are published, such as the summer recess.
 *
 * @param known between which days all of them are known
 * @param regions for each region that can be meant, soonest first
 */
record Break(Stretch known, List<List<Stretch>> regions) implements Times {

    /** It comes back later than this after it began. */
    private static final int MONTHS_APART = 11;

    @Override
    public Grain grain() {
        return Grain.DAY;
    }

    @Override
    public Stream<Stretch> in(Stretch window) {
        return agreed().filter(stretch -> stretch.beginsIn(window));
    }

    /** None where the one that is meant may be one that is not known. */
    @Override
    public @Nullable Stretch nearest(LocalDateTime now, Direction direction) {
        List<Optional<Stretch>> meant = regions.stream()
                .map(region -> nearest(region, now, direction))
                .distinct()
                .toList();
        return meant.size() == 1 ? meant.get(0).orElse(null) : null;
    }

    private Optional<Stretch> nearest(List<Stretch> region, LocalDateTime now, Direction direction) {
        LocalDateTime today = now.toLocalDate().atStartOfDay();
        return switch (direction) {
            case NEXT, COMING ->
                region.stream()
                        .filter(stretch -> stretch.to().isAfter(now))
                        .findFirst()
                        .filter(stretch -> !now.isBefore(known.from()));
            case PAST ->
                region.stream()
                        .filter(stretch -> !stretch.to().isAfter(today))
                        .reduce((earlier, later) -> later)
                        .filter(stretch ->
                                stretch.from().isAfter(now.minusMonths(MONTHS_APART)) || now.isBefore(known.to()));
            case THIS ->
                region.stream()
                        .filter(stretch -> stretch.from().getYear() == now.getYear()
                                || (!now.isBefore(stretch.from()) && now.isBefore(stretch.to())))
                        .findFirst();
        };
    }

    /** What begins and ends on the same days in all regions. */
    private Stream<Stretch> agreed() {
        return regions.stream()
                .limit(1)
                .flatMap(List::stream)
                .filter(stretch -> regions.stream().allMatch(region -> region.contains(stretch)));
    }
}
