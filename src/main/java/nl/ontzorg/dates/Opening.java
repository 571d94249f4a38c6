package nl.ontzorg.dates;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tokens that a form can begin with; about any other it need not be asked. */
final class Opening {

    private final BitSet phrasebooks = new BitSet();
    private final Set<String> words = new HashSet<>();
    private boolean numbers;

    private Opening() {}

    /** With a phrase of one of these. */
    static Opening with(Phrasebook<?>... phrasebooks) {
        Opening opening = new Opening();
        for (Phrasebook<?> phrasebook : phrasebooks) {
            opening.phrasebooks.set(phrasebook.number());
        }
        return opening;
    }

    /** With figures. */
    static Opening withNumber() {
        return new Opening().orNumber();
    }

    Opening orNumber() {
        numbers = true;
        return this;
    }

    Opening orWord(String... tokens) {
        words.addAll(List.of(tokens));
        return this;
    }

    Opening or(Opening other) {
        phrasebooks.or(other.phrasebooks);
        words.addAll(other.words);
        numbers |= other.numbers;
        return this;
    }

    Set<String> words() {
        return words;
    }

    boolean hasNumber() {
        return numbers;
    }

    boolean has(String word, Uses uses) {
        boolean number = numbers && Character.isDigit(word.charAt(0));
        return number || words.contains(word) || phrasebooks.stream().anyMatch(uses::begins);
    }
}
