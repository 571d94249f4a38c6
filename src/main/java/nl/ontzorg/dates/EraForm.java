package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import org.jspecify.annotations.Nullable;

/** Decades and centuries: "the 1990s", "the nineties", "jaren 90", "15th century", "de 21e eeuw", "next decade". */
final class EraForm implements Form {

    private static final int LAST_CENTURY = 21;

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.ordinals, lexicon.decades, lexicon.shifts, lexicon.set(Category.DECADE_WORD))
                .orNumber()
                .orWord("de", "the", "'");
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Hit<Stretch> era = century(scene, skipArticle(scene, at));
        era = era != null ? era : decade(scene, skipArticle(scene, at));
        era = era != null ? era : pointed(scene, at);
        return era == null
                ? null
                : Reading.sure(at, era.edge(), When.day(new Once(era.meaning()), Part.YEAR), "a decade or a century");
    }

    private static int skipArticle(Scene scene, int i) {
        return scene.words().isAny(i, "the", "de") ? i + 1 : i;
    }

    private static @Nullable Hit<Stretch> century(Scene scene, int i) {
        Hit<Integer> ordinal = Numbers.ordinalDay(scene, i);
        Hit<Unit> unit = ordinal == null ? null : scene.lexicon().units.at(scene.words(), ordinal.edge());
        return ordinal == null || unit == null || unit.meaning() != Unit.CENTURY || ordinal.meaning() > LAST_CENTURY
                ? null
                : new Hit<>(Stretch.years(100 * (ordinal.meaning() - 1), 100), unit.edge());
    }

    private static @Nullable Hit<Stretch> decade(Scene scene, int i) {
        Hit<String> years = scene.lexicon().set(Category.DECADE_WORD).at(scene.words(), i);
        int from = years == null ? i : years.edge();
        from = scene.words().is(from, "'") ? from + 1 : from;
        Hit<Integer> decade = scene.lexicon().decades.at(scene.words(), from);
        decade = decade != null ? decade : inFigures(scene, from, years != null && opensHere(scene, i));
        boolean named = years != null || scene.words().isAny(i - 1, "the", "'");
        if (decade == null) {
            return null;
        }
        boolean wholeYear = decade.meaning() >= 1000;
        int year = wholeYear ? decade.meaning() : decade.meaning() + (decade.meaning() < 20 ? 2000 : 1900);
        return wholeYear || named ? new Hit<>(Stretch.years(year, 10), decade.edge()) : null;
    }

    /** "in de komende jaren 30 mensen" names no decade. */
    private static boolean opensHere(Scene scene, int i) {
        boolean introduced = scene.words().isAny(i - 1, "de", "in", "uit")
                && scene.lexicon().shifts.at(scene.words(), i) == null;
        return introduced || scene.words().opensSentence(i);
    }

    /** "1990s" and "90's"; after a word for years the bare number will do. */
    private static @Nullable Hit<Integer> inFigures(Scene scene, int i, boolean named) {
        Words words = scene.words();
        int number = words.number(i, 4);
        boolean tens = number >= 0 && number % 10 == 0 && (words.digits(i) == 2 || words.digits(i) == 4);
        if (!tens) {
            return null;
        }
        Hit<String> ending = words.isGlued(i + 1)
                ? scene.lexicon().set(Category.DECADE_ENDING).at(words, i + 1)
                : null;
        return ending != null
                ? new Hit<>(number, ending.edge())
                : named && !words.isGlued(i + 1) ? new Hit<>(number, i + 1) : null;
    }

    private static @Nullable Hit<Stretch> pointed(Scene scene, int at) {
        Hit<Shift> shift = scene.lexicon().shifts.at(scene.words(), at);
        Hit<Unit> unit = shift == null ? null : scene.lexicon().units.at(scene.words(), shift.edge());
        if (shift == null || unit == null || !unit.meaning().isEra()) {
            return null;
        }
        int size = unit.meaning().size();
        return new Hit<>(around(scene, size).plusYears(shift.meaning().steps() * size), unit.edge());
    }

    /** The decade or century of now. */
    private static Stretch around(Scene scene, int size) {
        return Stretch.years(scene.now().getYear() / size * size, size);
    }
}
