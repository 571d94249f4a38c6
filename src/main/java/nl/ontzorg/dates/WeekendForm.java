package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** "het weekend", "weekend": the one to come. */
final class WeekendForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.units).orWord("het", "the");
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        int i = scene.words().isAny(at, "het", "the") ? at + 1 : at;
        Hit<Unit> unit = scene.lexicon().units.at(scene.words(), i);
        return unit == null || unit.meaning() != Unit.WEEKEND
                ? null
                : Reading.sure(at, unit.edge(), When.day(Calendar.every(Grain.WEEKEND)), "the weekend to come");
    }
}
