package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.dates.Reading.Strength;
import org.jspecify.annotations.Nullable;

/** "nu", "right now": the moment itself; a bare word for it says little unless it stands alone or in a range. */
final class NowForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.set(Category.RIGHT_NOW), lexicon.set(Category.NOW), lexicon.set(Category.TO_DATE));
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Hit<String> rightNow = scene.lexicon().set(Category.RIGHT_NOW).at(scene.words(), at);
        if (rightNow != null) {
            return Reading.sure(at, rightNow.edge(), moment(scene), "the moment of writing");
        }
        Hit<String> now = scene.lexicon().set(Category.NOW).at(scene.words(), at);
        if (now == null) {
            return toDate(scene, at);
        }
        Strength strength = endsSentence(scene, at, now.edge()) ? Strength.SURE : Strength.NEEDS_ROOM;
        return Reading.of(at, now.edge(), moment(scene), strength, "the moment of writing");
    }

    /** "Can we meet now?", but not "until now" or "What now?". */
    private static boolean endsSentence(Scene scene, int at, int end) {
        Words words = scene.words();
        return at > 1
                && words.is(at, "now")
                && words.isWord(at - 1)
                && (end == words.size() || words.isAny(end, ".", "?", "!"))
                && scene.lexicon().set(Category.NOW_NOT_AFTER).before(words, at) == null;
    }

    private static @Nullable Reading toDate(Scene scene, int at) {
        Hit<String> toDate = scene.lexicon().set(Category.TO_DATE).at(scene.words(), at);
        boolean inSentence = toDate == null
                || scene.words().isWord(toDate.edge())
                || scene.words().is(at - 1, "up");
        When today = When.day(new Once(Stretch.day(scene.today())), Part.DISTANCE);
        return toDate == null || inSentence
                ? null
                : Reading.sure(at, toDate.edge(), today.open(OpenWord.BEFORE), "up to the moment of writing");
    }

    private static When moment(Scene scene) {
        return When.day(new Once(Grain.SECOND.around(scene.now())), Part.DISTANCE);
    }
}
