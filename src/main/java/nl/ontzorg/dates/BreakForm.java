package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** Breaks of the Dutch schools and the Tweede Kamer: "herfstvakantie", "zomervakantie regio noord", "meireces". */
final class BreakForm implements Form {

    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_YEAR = 1000;

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.set(Category.BREAK), lexicon.shifts);
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Words words = scene.words();
        Lexicon lexicon = scene.lexicon();
        Hit<Shift> shift = lexicon.shifts.at(words, at);
        Hit<String> named = lexicon.set(Category.BREAK).at(words, shift == null ? at : shift.edge());
        if (named == null
                || scene.context().in("BE")
                || lexicon.set(Category.BREAK_ELSEWHERE).at(words, named.edge()) != null) {
            return null;
        }
        int digits = words.isAny(named.edge(), "van", "in", "of") ? named.edge() + 1 : named.edge();
        int year = words.number(digits, YEAR_DIGITS);
        int i = year < FIRST_YEAR ? named.edge() : digits + 1;
        Hit<String> region = named.meaning().startsWith("school")
                ? lexicon.set(Category.BREAK_REGION).at(words, i)
                : null;
        Times times = lexicon.breaks.times(named.meaning(), region == null ? null : region.meaning());
        When when = i == named.edge()
                ? When.day(times, Part.DAY, Part.MONTH)
                : When.day(new Within(Calendar.year(year), times, 0), Part.DAY, Part.MONTH, Part.YEAR);
        return Reading.sure(
                at,
                region == null ? i : region.edge(),
                shift == null ? when : when.towards(shift.meaning().direction()),
                "a break of the schools or of parliament, as published");
    }
}
