package nl.ontzorg.understanding;

import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.dates.DateExpression;
import nl.ontzorg.language.Language;
import nl.ontzorg.language.Token;

/**
 * A text cut into its parts, on which all findings are made.
 *
 * @param text without markup, as long as the original
 * @param cues the phrases of the lexicon in it, in order
 */
record Prepared(
        String text,
        Language language,
        List<Word> words,
        List<Token> sentences,
        List<DateExpression> dates,
        List<Cue> cues) {

    /** A phrase of the lexicon found in the text; {@code from} and {@code to} count words. */
    record Cue(String name, int from, int to) {}

    String words(int from, int to) {
        return text.substring(words.get(from).begin(), words.get(to - 1).end());
    }

    boolean hasCue(String name) {
        return cues.stream().anyMatch(cue -> cue.name().equals(name));
    }

    boolean hasCue(String name, int sentence) {
        return cues.stream().anyMatch(cue -> cue.name().equals(name) && sentenceOf(cue) == sentence);
    }

    int sentenceOf(Cue cue) {
        return words.get(cue.from()).sentence();
    }

    boolean isQuestion(int sentence) {
        return sentences.get(sentence).text().endsWith("?");
    }

    /** The words of each sentence, in order. */
    List<List<Word>> wordsBySentence() {
        List<List<Word>> sorted = new ArrayList<>();
        sentences.forEach(sentence -> sorted.add(new ArrayList<>()));
        words.forEach(word -> sorted.get(word.sentence()).add(word));
        return sorted;
    }
}
