package nl.ontzorg.dates;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** "The board meets on Friday; send it the day before", "de week erna": counted from the date said before it, or now. */
final class BesideDate implements Refiner {

    @Override
    public List<Reading> refine(List<Reading> readings, Scene scene) {
        List<Reading> refined = new ArrayList<>();
        LocalDateTime anchor = scene.now();
        for (Reading reading : readings) {
            Reading beside = beside(reading, anchor, scene);
            refined.add(beside == null ? reading : beside);
            if (reading.meaning() instanceof When when && when.day() != null && reading.isSure()) {
                Stretch stretch = Resolver.stretch(when, scene.now());
                anchor = stretch == null ? anchor : stretch.from();
            }
        }
        return refined;
    }

    private static @Nullable Reading beside(Reading reading, LocalDateTime anchor, Scene scene) {
        Words words = scene.words();
        if (!(reading.meaning() instanceof Amount amount) || !words.isAny(reading.first(), "the", "de", "het")) {
            return null;
        }
        Hit<String> side = scene.lexicon().set(Category.BESIDE).at(words, reading.end());
        if (side == null || words.isWord(side.edge()) || words.isNumber(side.edge())) {
            return null;
        }
        LocalDateTime moment = side.meaning().equals("BEFORE") ? amount.before(anchor) : amount.after(anchor);
        When when = When.day(new Once(amount.wholeGrain().around(moment)), Part.DISTANCE);
        return reading.widened(reading.first(), side.edge(), when, "counted from the date before it");
    }
}
