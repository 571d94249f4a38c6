package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** "de maand", "the year": the unit of now, where other words ask for one. */
final class UnitPeriod implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.units).orWord("de", "het", "the");
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        int i = scene.words().isAny(at, "de", "het", "the") ? at + 1 : at;
        Hit<Unit> unit = scene.lexicon().units.at(scene.words(), i);
        if (unit == null || unit.meaning().size() != 1 || unit.meaning().grain().withinDay()) {
            return null;
        }
        Stretch now = unit.meaning().grain().around(scene.now());
        return Reading.sure(at, unit.edge(), When.day(new Once(now), Part.DISTANCE), "the calendar unit of now");
    }
}
