package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** "today", "overmorgen", and with a part of the day in one word: "vanavond", "tonight". */
final class DayWordForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.days, lexicon.dayParts);
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Hit<String> both = scene.lexicon().dayParts.at(scene.words(), at);
        if (both != null) {
            String[] key = both.meaning().split(" ", 2);
            When when = day(scene, Integer.parseInt(key[0])).and(When.part(PartOfDay.valueOf(key[1])));
            return Reading.sure(at, both.edge(), when, "a day and a part of it in one word");
        }
        Hit<Integer> day = scene.lexicon().days.at(scene.words(), at);
        return day == null
                ? null
                : Reading.sure(at, day.edge(), day(scene, day.meaning()), "a word for a day near today");
    }

    private static When day(Scene scene, int offset) {
        return When.day(new Once(Stretch.day(scene.today().plusDays(offset))), Part.DISTANCE);
    }
}
