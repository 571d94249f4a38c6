package nl.ontzorg.dates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of a language by the token that they begin with: at most places in a text that is none of them. */
final class Forms {

    private final List<Form> all;
    private final List<Form> ofNumbers;
    private final Map<String, List<Form>> byWord = new HashMap<>();

    /** @param all where two read the same words, the first stands */
    Forms(List<Form> all, Lexicon lexicon) {
        this.all = List.copyOf(all);
        List<Opening> openings = all.stream().map(form -> form.opening(lexicon)).toList();
        ofNumbers =
                all.stream().filter(form -> form.opening(lexicon).hasNumber()).toList();
        Set<String> words = new HashSet<>(lexicon.words());
        openings.forEach(opening -> words.addAll(opening.words()));
        for (String word : words) {
            List<Form> forms = all.stream()
                    .filter(form -> form.opening(lexicon).has(word, lexicon.uses(word)))
                    .toList();
            if (!forms.isEmpty()) {
                byWord.put(word, forms);
            }
        }
    }

    List<Form> all() {
        return all;
    }

    /** Those that can begin at this token, in their order. */
    List<Form> at(Words words, int i) {
        List<Form> forms = byWord.get(words.at(i));
        return forms != null ? forms : words.isNumber(i) ? ofNumbers : List.of();
    }
}
