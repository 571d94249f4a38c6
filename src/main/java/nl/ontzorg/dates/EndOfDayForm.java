package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** "EOD", "einde dag", "close of business": five o'clock. */
final class EndOfDayForm implements Form {

    static final Clock FIVE = new Clock(17, 0, 0, Grain.HOUR, false);

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.set(Category.END_OF_DAY));
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Hit<String> end = scene.lexicon().set(Category.END_OF_DAY).at(scene.words(), at);
        return end == null
                ? null
                : Reading.sure(at, end.edge(), When.hours(new Hours(FIVE, null)), "the end of the working day");
    }
}
