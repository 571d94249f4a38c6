package nl.ontzorg.dates;

import java.time.DayOfWeek;
import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** A Dutch day of the week and part of the day in one word: "vrijdagmiddag", "maandagochtend". */
final class WeekdayPartForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.weekdayParts);
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Hit<String> both = scene.lexicon().weekdayParts.at(scene.words(), at);
        if (both == null) {
            return null;
        }
        String[] key = both.meaning().split(" ", 2);
        When day = When.day(Calendar.weekday(DayOfWeek.valueOf(key[0])), Part.WEEKDAY);
        return Reading.sure(
                at,
                both.edge(),
                day.and(When.part(PartOfDay.valueOf(key[1]))),
                "a day of the week and a part of it in one word");
    }
}
