package nl.ontzorg.dates;

import nl.ontzorg.dates.Reading.Strength;
import org.jspecify.annotations.Nullable;

/** A time in figures: "14:30", "14u30", "9.30 uur", "3pm", "15 uur", "drie uur", "at 5". */
final class ClockForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.set(Category.CLOCK_WORD), lexicon.numbers).orNumber();
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        FoundClock found = Clocks.find(scene, at);
        if (found == null) {
            return null;
        }
        boolean loose = !found.sure() && found.clock().grain() == Grain.HOUR;
        boolean cued = scene.lexicon().set(Category.CLOCK_CUE).before(scene.words(), at) != null;
        boolean named = scene.lexicon().set(Category.AVOID).before(scene.words(), at) != null;
        if (loose && (named || (!cued && !scene.words().isNumber(at)))) {
            return null;
        }
        boolean numbered = named && !scene.words().isWord(found.end() - 1);
        if (numbered || (found.clock().grain() == Grain.HOUR && isLength(scene, at, found.end()))) {
            return null;
        }
        Strength strength = found.sure() || isCued(scene, at, found) ? Strength.SURE : Strength.NEEDS_COMPANY;
        return Reading.of(at, found.end(), When.hours(new Hours(found.clock(), null)), strength, "a time on the clock");
    }

    /** "Dat duurt 3 uur", "8 uur per dag": how long, not when. */
    private static boolean isLength(Scene scene, int at, int end) {
        return scene.lexicon().set(Category.LENGTH_BEFORE).before(scene.words(), at) != null
                || scene.lexicon().set(Category.LENGTH_AFTER).at(scene.words(), end) != null;
    }

    private static boolean isCued(Scene scene, int at, FoundClock found) {
        Words words = scene.words();
        boolean cue = scene.lexicon().set(Category.CLOCK_CUE).before(words, at) != null;
        boolean strictCue = words.isAny(at - 1, "om", "at", "@");
        boolean minutes = found.clock().grain() != Grain.HOUR;
        boolean nothingCounted = !words.isWord(found.end())
                || scene.lexicon().set(Category.TIME_JOIN).at(words, found.end()) != null
                || scene.lexicon().parts.at(words, found.end()) != null;
        boolean measured = scene.lexicon().set(Category.MEASURE).at(words, found.end()) != null;
        boolean asFigure = words.isNumber(at);
        return !measured
                && (minutes ? cue : strictCue && nothingCounted && (asFigure || isTimeLike(scene, found.end())));
    }

    private static boolean isTimeLike(Scene scene, int end) {
        return end >= scene.words().size()
                || !scene.words().isWord(end)
                || scene.lexicon().parts.at(scene.words(), end) != null;
    }
}
