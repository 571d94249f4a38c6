package nl.ontzorg.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A run of tokens and what it means so far.
 *
 * @param end the token after its last one
 * @param steps in plain words, how it was read
 */
record Reading(int first, int end, Meaning meaning, Strength strength, List<String> steps) {

    /** Whether words are a date by themselves. */
    enum Strength {
        /** Only beside other words of a date: "do", a bare number. */
        NEEDS_COMPANY,
        /** Also when the text says nothing else: "May", "15-2". */
        NEEDS_ROOM,
        SURE
    }

    static Reading sure(int first, int end, Meaning meaning, String step) {
        return new Reading(first, end, meaning, Strength.SURE, List.of(step));
    }

    static Reading of(int first, int end, Meaning meaning, Strength strength, String step) {
        return new Reading(first, end, meaning, strength, List.of(step));
    }

    boolean isSure() {
        return strength == Strength.SURE;
    }

    int length() {
        return end - first;
    }

    /** The two as one sure reading. */
    Reading joined(Reading later, Meaning together, String step) {
        List<String> all = new ArrayList<>(steps);
        all.addAll(later.steps);
        all.add(step);
        return new Reading(first, Math.max(end, later.end), together, Strength.SURE, List.copyOf(all));
    }

    /** The same with more words around it and another meaning, now sure. */
    Reading widened(int newFirst, int newEnd, Meaning changed, String step) {
        List<String> all = new ArrayList<>(steps);
        all.add(step);
        return new Reading(newFirst, newEnd, changed, Strength.SURE, List.copyOf(all));
    }

    Reading withWhen(UnaryOperator<When> change) {
        return meaning instanceof When when ? new Reading(first, end, change.apply(when), strength, steps) : this;
    }
}
