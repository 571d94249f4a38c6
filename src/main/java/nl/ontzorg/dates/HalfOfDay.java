package nl.ontzorg.dates;

import nl.ontzorg.language.Language;

/** The half of the day that a time on the clock names: "am", "p.m.", "a". */
final class HalfOfDay {

    private HalfOfDay() {}

    /** The token after "am", "p.m.", "a" or "p" at i, or -1. */
    static int end(Scene scene, int i) {
        Words words = scene.words();
        if (scene.context().language() == Language.NL && !words.isGlued(i) && !words.isAny(i, "am", "pm")) {
            return -1;
        }
        int at = words.is(i, ".") && words.isGlued(i) && words.isAny(i + 1, "am", "pm") ? i + 1 : i;
        if (words.isAny(at, "am", "pm")) {
            return words.is(at + 1, ".")
                            && words.isGlued(at + 1)
                            && at + 2 < words.size()
                            && !words.isCapitalised(at + 2)
                    ? at + 2
                    : at + 1;
        }
        if (!words.isAny(at, "a", "p")) {
            return -1;
        }
        boolean dots = words.is(at + 1, ".") && words.is(at + 2, "m");
        if (dots) {
            return words.is(at + 3, ".") ? at + 4 : at + 3;
        }
        if (words.is(at + 1, "m")) {
            return at + 2;
        }
        boolean letter = (words.isGlued(at) && !words.isGlued(at + 1)) || (words.isGlued(at) && !words.isWord(at + 1));
        return letter ? at + 1 : -1;
    }
}
