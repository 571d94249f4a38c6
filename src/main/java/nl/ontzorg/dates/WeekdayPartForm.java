package nl.ontzorg.dates;

import java.time.DayOfWeek;
import java.util.List;
import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.language.Token;
import org.jspecify.annotations.Nullable;

/** A Dutch day of the week and part of the day in one word: "vrijdagmiddag", "maandagochtend". */
final class WeekdayPartForm implements Form {

    static final String DAY = "dag";

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        String word = scene.words().at(at);
        int cut = word.indexOf(DAY) + DAY.length();
        if (cut < DAY.length() || cut == word.length()) {
            return null;
        }
        Hit<DayOfWeek> weekday = scene.lexicon().weekdays.at(alone(scene, word.substring(0, cut)), 0);
        Hit<PartOfDay> part = scene.lexicon().parts.at(alone(scene, word.substring(cut)), 0);
        if (weekday == null) {
            return null;
        }
        When day = When.day(Calendar.weekday(weekday.meaning()), Part.WEEKDAY);
        PartOfDay named = part != null ? part.meaning() : word.endsWith("dagmorgen") ? PartOfDay.MORNING : null;
        return named == null
                ? null
                : Reading.sure(at, at + 1, day.and(When.part(named)), "a day of the week and a part of it in one word");
    }

    private static Words alone(Scene scene, String word) {
        return new Words(word, List.of(new Token(word, 0, word.length())), scene.lexicon());
    }
}
