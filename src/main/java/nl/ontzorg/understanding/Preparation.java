package nl.ontzorg.understanding;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.ontzorg.dates.DateContext;
import nl.ontzorg.dates.DateExpression;
import nl.ontzorg.dates.DateReader;
import nl.ontzorg.language.Language;
import nl.ontzorg.language.Sentences;
import nl.ontzorg.language.Stemmer;
import nl.ontzorg.language.Token;
import nl.ontzorg.language.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Cuts a text into words, sentences, dates and telling phrases, for training and for reading alike. */
final class Preparation {

    private final Tokenizer tokenizer = new Tokenizer();
    private final Sentences sentences = new Sentences();
    private final DateReader dates = DateReader.create();
    private final Map<Language, Stemmer> stemmers = new EnumMap<>(Language.class);
    private final Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);

    Preparation() {
        for (Language language : Language.values()) {
            stemmers.put(language, new Stemmer(language));
            lexicons.put(language, Lexicon.of(language));
        }
    }

    Prepared prepare(String text, LocalDateTime now, Language language, @Nullable Locale region) {
        String clean = Cleaning.of(text);
        List<Token> parts = sentences.in(clean);
        List<DateExpression> found = dates.read(clean, new DateContext(now, language, region));
        List<Word> words = words(clean, parts, found, language);
        return new Prepared(
                clean, language, words, parts, found, lexicon(language).in(words));
    }

    Lexicon lexicon(Language language) {
        return Objects.requireNonNull(lexicons.get(language));
    }

    String stem(String word, Language language) {
        return Objects.requireNonNull(stemmers.get(language)).stem(word);
    }

    private List<Word> words(String text, List<Token> parts, List<DateExpression> found, Language language) {
        List<Word> words = new ArrayList<>();
        int sentence = 0;
        int date = 0;
        for (Token token : tokenizer.tokens(text)) {
            while (sentence < parts.size() - 1
                    && token.begin() >= parts.get(sentence).end()) {
                sentence++;
            }
            while (date < found.size() && token.begin() >= found.get(date).end()) {
                date++;
            }
            boolean inDate =
                    date < found.size() && token.end() > found.get(date).begin();
            String plain = token.plain();
            String stem = token.isWord() ? stem(plain, language) : plain;
            words.add(new Word(token, plain, stem, sentence, inDate ? date : -1));
        }
        return words;
    }
}
