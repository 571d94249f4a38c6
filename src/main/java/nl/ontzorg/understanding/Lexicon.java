package nl.ontzorg.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.ontzorg.language.Language;
import nl.ontzorg.language.Plain;
import nl.ontzorg.language.Token;
import nl.ontzorg.language.Tokenizer;
import nl.ontzorg.understanding.Prepared.Cue;

/**
 * The phrases that tell something, by name, and lists of words; kept in a resource per language. A phrase is written
 * as it is said: {@code besluit*} stands for every word that begins so, {@code ..} for at most four words between, dates not counted.
 */
final class Lexicon {

    private static final String GAP = "..";
    private static final int WIDEST_GAP = 4;
    private static final int KEY = 2;

    private record Phrase(String name, List<String> parts) {}

    private final Map<String, List<Phrase>> byStart = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();

    static Lexicon of(Language language) {
        String resource = "lexicon." + language.code() + ".txt";
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Lexicon(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of {@code name: phrase, phrase}; a name that begins with {@code =} is a plain list of words. */
    Lexicon(List<String> lines) {
        Tokenizer tokenizer = new Tokenizer();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            if (colon < 0 || line.startsWith("#")) {
                continue;
            }
            String name = line.substring(0, colon);
            for (String phrase : line.substring(colon + 2).split(",", -1)) {
                if (name.startsWith("=")) {
                    lists.computeIfAbsent(name.substring(1), key -> new HashSet<>())
                            .add(Plain.of(phrase.trim()));
                } else {
                    add(new Phrase(name, parts(phrase.trim(), tokenizer)));
                }
            }
        }
        byStart.values()
                .forEach(phrases -> phrases.sort(
                        Comparator.comparingInt(phrase -> -phrase.parts().size())));
    }

    private static List<String> parts(String phrase, Tokenizer tokenizer) {
        List<String> parts = new ArrayList<>();
        for (String part : phrase.split(" ", -1)) {
            if (part.equals(GAP) || part.endsWith("*")) {
                parts.add(Plain.of(part));
            } else {
                tokenizer.tokens(part).stream().map(Token::plain).forEach(parts::add);
            }
        }
        return parts;
    }

    private void add(Phrase phrase) {
        byStart.computeIfAbsent(key(phrase.parts().get(0)), key -> new ArrayList<>())
                .add(phrase);
    }

    private static String key(String word) {
        String letters = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        return letters.length() <= KEY ? letters : letters.substring(0, KEY);
    }

    /** Whether the word is in the list of that name. */
    boolean has(String list, String plain) {
        return lists.getOrDefault(list, Set.of()).contains(plain);
    }

    List<Cue> in(List<Word> words) {
        List<Cue> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            for (Phrase phrase : byStart.getOrDefault(key(words.get(at).plain()), List.of())) {
                int end = match(words, at, phrase.parts(), 0);
                if (end > at) {
                    found.add(new Cue(phrase.name(), at, end));
                }
            }
        }
        return found;
    }

    /** Where the rest of the phrase ends when it begins here; -1 when it does not. */
    private static int match(List<Word> words, int at, List<String> parts, int part) {
        if (part == parts.size()) {
            return at;
        }
        if (parts.get(part).equals(GAP)) {
            int skipped = 0;
            for (int next = at; skipped <= WIDEST_GAP && sameSentence(words, at, next); next++) {
                int end = match(words, next, parts, part + 1);
                if (end >= 0) {
                    return end;
                }
                skipped += words.get(next).inDate() ? 0 : 1;
            }
            return -1;
        }
        boolean fits = sameSentence(words, at, at) && fits(words.get(at).plain(), parts.get(part));
        return fits
                        && (part == 0
                                || words.get(at - 1).sentence() == words.get(at).sentence())
                ? match(words, at + 1, parts, part + 1)
                : -1;
    }

    private static boolean sameSentence(List<Word> words, int from, int to) {
        return to < words.size() && words.get(from).sentence() == words.get(to).sentence();
    }

    private static boolean fits(String word, String part) {
        return part.endsWith("*") ? word.startsWith(part.substring(0, part.length() - 1)) : word.equals(part);
    }
}
