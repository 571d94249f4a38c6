package nl.ontzorg.understanding;

/**
 * The kind that was read.
 *
 * @param probability 0 to 1, that the text is for the desk, or for {@link Kind#NONE} that it is not
 * @param cue the words that decided, as they stand in the text; empty when the whole text did
 */
public record KindFinding(Kind kind, double probability, String cue) {

    /** Below this the bot asks instead of guessing whether something is asked at all. */
    public static final double SURE = 0.55;

    public boolean isSure() {
        return probability >= SURE;
    }
}
