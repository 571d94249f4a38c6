package nl.ontzorg.language;

import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** Brings the forms of a word together by its Snowball stem, for comparing only. Safe for use by many threads. */
public final class Stemmer {

    private final ThreadLocal<SnowballStemmer> snowball;

    public Stemmer(Language language) {
        SnowballStemmer.ALGORITHM algorithm = switch (language) {
            case NL -> SnowballStemmer.ALGORITHM.DUTCH;
            case EN -> SnowballStemmer.ALGORITHM.ENGLISH;
        };
        // OpenNLP's stemmer keeps the word in its fields.
        this.snowball = ThreadLocal.withInitial(() -> new SnowballStemmer(algorithm));
    }

    public String stem(String word) {
        return snowball.get().stem(Plain.of(word)).toString();
    }
}
