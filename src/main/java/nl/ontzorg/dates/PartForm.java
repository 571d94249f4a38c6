package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.dates.Reading.Strength;
import org.jspecify.annotations.Nullable;

/** "'s avonds", "this morning", "in the afternoon"; a bare "ochtend" needs a day beside it. */
final class PartForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.parts, lexicon.partsAlone);
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Hit<PartOfDay> alone = scene.lexicon().partsAlone.at(scene.words(), at);
        Hit<PartOfDay> part = scene.lexicon().parts.at(scene.words(), at);
        if (alone != null && (part == null || alone.edge() >= part.edge())) {
            return Reading.sure(at, alone.edge(), When.part(alone.meaning()), "a part of the day");
        }
        return part == null
                ? null
                : Reading.of(at, part.edge(), When.part(part.meaning()), Strength.NEEDS_COMPANY, "a part of some day");
    }
}
