package nl.ontzorg.dates;

import java.time.LocalDateTime;
import java.util.Map;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** "begin mei", "eind van de maand", "mid November", "rest of the week", "tweede helft van het jaar". */
final class EdgeForm implements Form {

    private static final Map<Category, Grain> ABBREVIATED =
            Map.of(Category.EDGE_WEEK, Grain.WEEK, Category.EDGE_MONTH, Grain.MONTH, Category.EDGE_YEAR, Grain.YEAR);

    private final Periods periods = new Periods();

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(
                lexicon.edges,
                lexicon.set(Category.HALF),
                lexicon.set(Category.EDGE_WEEK),
                lexicon.set(Category.EDGE_MONTH),
                lexicon.set(Category.EDGE_YEAR));
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Reading abbreviated = abbreviated(scene, at);
        if (abbreviated != null) {
            return abbreviated;
        }
        Hit<String> half = scene.lexicon().set(Category.HALF).at(scene.words(), at);
        if (half != null) {
            return half(scene, at, half);
        }
        Hit<Edge> edge = scene.lexicon().edges.at(scene.words(), at);
        if (edge == null) {
            return null;
        }
        int i = scene.words().isAny(edge.edge(), "-", "van", "of") ? edge.edge() + 1 : edge.edge();
        Reading period = periods.at(scene, i);
        if (period == null || !(period.meaning() instanceof When when) || when.day() == null) {
            return null;
        }
        Stretch whole = when.day().times().nearest(scene.now(), when.day().direction());
        boolean ofADay = edge.meaning() == Edge.END && whole != null && whole.grain() == Grain.DAY && whole.isUnit();
        if (ofADay) {
            Hours five = new Hours(EndOfDayForm.FIVE, null);
            return Reading.sure(at, period.end(), when.and(When.hours(five)), "the end of a day");
        }
        Grain shortest = edge.meaning() == Edge.LATER ? Grain.DAY : Grain.WEEK;
        return whole == null || whole.grain().compareTo(shortest) < 0
                ? null
                : Reading.sure(at, period.end(), when.on(piece(edge.meaning(), whole, scene)), "a piece of a period");
    }

    private @Nullable Reading half(Scene scene, int at, Hit<String> half) {
        Reading period = periods.at(scene, half.edge());
        if (period == null || !(period.meaning() instanceof When when) || when.day() == null) {
            return null;
        }
        Stretch whole = when.day().times().nearest(scene.now(), when.day().direction());
        if (whole == null || whole.grain().compareTo(Grain.MONTH) < 0) {
            return null;
        }
        LocalDateTime middle = whole.grain() == Grain.YEAR
                ? whole.from().plusMonths(6)
                : whole.grain() == Grain.MONTH
                        ? whole.from().plusDays(15)
                        : whole.from().plusDays(45);
        Stretch piece = half.meaning().equals("FIRST")
                ? new Stretch(whole.from(), middle, Grain.DAY)
                : new Stretch(middle, whole.to(), Grain.DAY);
        return Reading.sure(at, period.end(), when.on(new Once(piece)), "half of a period");
    }

    private static Once piece(Edge edge, Stretch whole, Scene scene) {
        return new Once(edge.of(whole, scene.now()), edge == Edge.END ? Once.Kind.ENDING : Once.Kind.PLAIN);
    }

    private static @Nullable Reading abbreviated(Scene scene, int at) {
        for (Map.Entry<Category, Grain> period : ABBREVIATED.entrySet()) {
            Hit<String> edge = scene.lexicon().set(period.getKey()).at(scene.words(), at);
            if (edge != null) {
                Stretch whole = period.getValue().around(scene.now());
                Times piece = piece(Edge.valueOf(edge.meaning()), whole, scene);
                return Reading.sure(at, edge.edge(), When.day(piece, Part.DISTANCE), "a piece of a period");
            }
        }
        return null;
    }
}
