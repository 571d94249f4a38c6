package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** "the last three weeks of this year", "de eerste twee dagen van mei": several units at one end of a period. */
final class EdgeCountForm implements Form {

    private final Periods periods = new Periods();

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.ordinals).orWord("de", "the");
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Words words = scene.words();
        int i = words.isAny(at, "de", "the") ? at + 1 : at;
        Hit<Integer> edge = scene.lexicon().ordinals.at(words, i);
        boolean last = edge != null && edge.meaning() == -1;
        if (edge == null || (!last && edge.meaning() != 1)) {
            return null;
        }
        Hit<Integer> count = Numbers.count(scene, edge.edge());
        count = count != null ? count : scene.lexicon().amounts.at(words, edge.edge());
        Hit<Unit> unit = count == null ? null : scene.lexicon().units.at(words, count.edge());
        if (count == null || count.meaning() < 2 || unit == null || !words.isAny(unit.edge(), "van", "of", "in")) {
            return null;
        }
        Reading period = periods.at(scene, unit.edge() + 1);
        if (period == null || !(period.meaning() instanceof When when) || when.day() == null) {
            return null;
        }
        Stretch piece = piece(scene, when.day(), unit.meaning(), last ? -count.meaning() : count.meaning());
        return piece == null
                ? null
                : Reading.sure(at, period.end(), when.on(new Once(piece)), "several units at one end of a period");
    }

    private static @Nullable Stretch piece(Scene scene, When.Day period, Unit unit, int count) {
        Grain grain = unit.grain();
        if (unit.size() != 1 || grain.withinDay() || period.times().grain().compareTo(grain) <= 0) {
            return null;
        }
        Stretch whole = period.times().nearest(scene.now(), period.direction());
        if (whole == null) {
            return null;
        }
        Stretch first = nth(whole, grain, count < 0 ? count : 1);
        Stretch last = nth(whole, grain, count < 0 ? -1 : count);
        return first == null || last == null ? null : new Stretch(first.from(), last.to(), Grain.DAY);
    }

    private static @Nullable Stretch nth(Stretch whole, Grain grain, int nth) {
        return new Within(new Once(whole), Calendar.every(grain), nth).nearest(whole.from(), Direction.NEXT);
    }
}
