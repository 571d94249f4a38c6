package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.dates.Reading.Strength;
import org.jspecify.annotations.Nullable;

/** "nu", "right now": the moment itself; a bare word for it says little unless it stands alone or in a range. */
final class NowForm implements Form {

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Hit<String> rightNow = scene.lexicon().set("right-now").at(scene.words(), at);
        if (rightNow != null) {
            return Reading.sure(at, rightNow.edge(), moment(scene), "the moment of writing");
        }
        Hit<String> now = scene.lexicon().set("now").at(scene.words(), at);
        if (now == null) {
            return null;
        }
        return Reading.of(at, now.edge(), moment(scene), Strength.NEEDS_ROOM, "the moment of writing");
    }

    private static When moment(Scene scene) {
        return When.day(new Once(Grain.SECOND.around(scene.now())), Part.DISTANCE);
    }
}
