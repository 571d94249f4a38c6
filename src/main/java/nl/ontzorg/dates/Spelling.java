package nl.ontzorg.dates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Words that were meant to be a weekday or month but have one letter wrong, missing, too many or swapped with its
 * neighbour. The first letter is as it should be: people rarely miss that one, and it keeps "dinsdag" from "zinsdag".
 */
final class Spelling {

    private static final int SHORTEST = 5;

    private final Map<String, String> meant = new HashMap<>();

    /**
     * @param words as they should be; those of fewer than five letters are left out
     * @param others words that look like them but are right themselves
     */
    Spelling(List<String> words, List<String> others) {
        Set<String> right = new HashSet<>(words);
        right.addAll(others);
        words.stream()
                .filter(word -> word.length() >= SHORTEST && !others.contains(word))
                .forEach(word -> misspellings(word, slip -> {
                    if (slip.length() >= SHORTEST && !right.contains(slip)) {
                        meant.putIfAbsent(slip, word);
                    }
                }));
    }

    /** The word as it was meant, or as it is. */
    String correct(String word) {
        return word.length() < SHORTEST ? word : meant.getOrDefault(word, word);
    }

    private static void misspellings(String word, Consumer<String> slips) {
        for (int i = 1; i <= word.length(); i++) {
            String head = word.substring(0, i);
            String tail = word.substring(i);
            for (char letter = 'a'; letter <= 'z'; letter++) {
                slips.accept(head + letter + tail);
                if (!tail.isEmpty()) {
                    slips.accept(head + letter + tail.substring(1));
                }
            }
            if (!tail.isEmpty()) {
                slips.accept(head + tail.substring(1));
            }
            if (tail.length() > 1) {
                slips.accept(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
            }
        }
    }
}
