package nl.ontzorg.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.ontzorg.language.Plain;

/** Finds which topics of a portfolio a text is about: by their stems, other names, and as part of a compound. */
final class PortfolioTopics {

    private static final int SHORTEST_FIRST_PART = 4;
    private static final int SHORTEST_LAST_PART = 5;

    /** A topic and the word at which it is first named. */
    record Named(String topic, int at) {}

    private final UnaryOperator<String> stem;

    PortfolioTopics(UnaryOperator<String> stem) {
        this.stem = stem;
    }

    List<Named> in(List<Word> words, List<TopicHint> portfolio) {
        List<Named> found = new ArrayList<>();
        for (TopicHint hint : portfolio) {
            int first = Integer.MAX_VALUE;
            for (String name : names(hint)) {
                first = Math.min(first, first(words, name));
            }
            if (first < words.size()) {
                found.add(new Named(hint.topic(), first));
            }
        }
        return found;
    }

    private static List<String> names(TopicHint hint) {
        List<String> names = new ArrayList<>(hint.synonyms());
        names.add(hint.topic());
        return names;
    }

    private int first(List<Word> words, String name) {
        List<Part> parts = Arrays.stream(Plain.of(name).trim().split("[^\\p{L}\\p{N}]+", -1))
                .map(part -> new Part(part, stem.apply(part)))
                .toList();
        for (int at = 0; at + parts.size() <= words.size(); at++) {
            if (isAt(words, at, parts)) {
                return at;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static boolean isAt(List<Word> words, int at, List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Word word = words.get(at + i);
            Part part = parts.get(i);
            boolean same = word.plain().equals(part.plain()) || word.stem().equals(part.stem());
            if (!same && !(parts.size() == 1 && part.isWithin(word))) {
                return false;
            }
        }
        return true;
    }

    private record Part(String plain, String stem) {

        /** Whether the word is a compound that begins or ends with this. */
        boolean isWithin(Word word) {
            return (plain.length() >= SHORTEST_FIRST_PART && word.plain().startsWith(plain))
                    || (stem.length() > SHORTEST_FIRST_PART && word.plain().startsWith(stem))
                    || (stem.length() >= SHORTEST_LAST_PART && word.stem().endsWith(stem));
        }
    }
}
