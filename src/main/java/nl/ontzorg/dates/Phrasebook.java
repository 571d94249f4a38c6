package nl.ontzorg.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Phrases of one or more tokens and what they mean; finds the longest one that begins or ends at a place. */
final class Phrasebook<T> {

    /** A phrase found in the text: the token after its last one, or before which it begins, and its meaning. */
    record Hit<T>(T meaning, int edge) {}

    private record Entry<T>(List<String> words, T meaning) {}

    private final int number;
    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

    /** @param number by which {@link Uses} knows it */
    Phrasebook(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    void add(List<String> words, T meaning) {
        Entry<T> entry = new Entry<>(words, meaning);
        insert(byFirst, words.get(0), entry);
        insert(byLast, words.get(words.size() - 1), entry);
    }

    private static <T> void insert(Map<String, List<Entry<T>>> index, String word, Entry<T> entry) {
        List<Entry<T>> entries = index.computeIfAbsent(word, w -> new ArrayList<>());
        entries.add(entry);
        entries.sort((a, b) -> Integer.compare(b.words.size(), a.words.size()));
    }

    /** Notes with each word which of its phrases begin and end with it. */
    void tell(Function<String, Uses> uses) {
        byFirst.keySet().forEach(word -> uses.apply(word).begin(number));
        byLast.keySet().forEach(word -> uses.apply(word).end(number));
    }

    /** The longest phrase that begins at i; its edge is the token after it. */
    @Nullable Hit<T> at(Words words, int i) {
        return upTo(words, i, words.size());
    }

    /** As {@link #at}, but it must end by a certain token. */
    @Nullable Hit<T> upTo(Words words, int i, int end) {
        if (!words.uses(i).begins(number)) {
            return null;
        }
        for (Entry<T> entry : byFirst.getOrDefault(words.at(i), List.of())) {
            if (i + entry.words.size() <= end && matches(entry.words, words, i)) {
                return new Hit<>(entry.meaning, i + entry.words.size());
            }
        }
        return null;
    }

    /** The longest phrase that ends just before i; its edge is its first token. */
    @Nullable Hit<T> before(Words words, int i) {
        if (!words.uses(i - 1).ends(number)) {
            return null;
        }
        for (Entry<T> entry : byLast.getOrDefault(words.at(i - 1), List.of())) {
            if (matches(entry.words, words, i - entry.words.size())) {
                return new Hit<>(entry.meaning, i - entry.words.size());
            }
        }
        return null;
    }

    /** The meaning of exactly the tokens from first up to end. */
    @Nullable T exactly(Words words, int first, int end) {
        if (!words.uses(first).begins(number)) {
            return null;
        }
        for (Entry<T> entry : byFirst.getOrDefault(words.at(first), List.of())) {
            if (entry.words.size() == end - first && matches(entry.words, words, first)) {
                return entry.meaning;
            }
        }
        return null;
    }

    /** The meaning of a phrase that is this one word. */
    @Nullable T meaning(String word) {
        for (Entry<T> entry : byFirst.getOrDefault(word, List.of())) {
            if (entry.words.size() == 1) {
                return entry.meaning;
            }
        }
        return null;
    }

    private static boolean matches(List<String> phrase, Words words, int first) {
        if (first < 0) {
            return false;
        }
        for (int k = 0; k < phrase.size(); k++) {
            if (!words.is(first + k, phrase.get(k))) {
                return false;
            }
        }
        return true;
    }
}
