package nl.ontzorg.understanding;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.ontzorg.language.Language;
import nl.ontzorg.language.LanguageGuess;
import nl.ontzorg.understanding.RequesterReader.Named;
import nl.ontzorg.understanding.TopicReader.Topics;
import org.jspecify.annotations.Nullable;

/** Reads messages with the models that the build trained; safe for use by many threads. */
public final class RequestReader implements Reader {

    /** So many characters tell the language. */
    private static final int HEAD = 4_000;

    private final LanguageGuess guess = new LanguageGuess();
    private final Titles titles = new Titles();
    private final Preparation preparation;
    private final KindReader kinds;
    private final WhenReader whens;

    private RequestReader(Preparation preparation, KindReader kinds, WhenReader whens) {
        this.preparation = preparation;
        this.kinds = kinds;
        this.whens = whens;
    }

    /** Loads the models. */
    public static RequestReader create() {
        Preparation preparation = new Preparation();
        Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            lexicons.put(language, preparation.lexicon(language));
        }
        return new RequestReader(
                preparation,
                new KindReader(Classifier.load("kind")),
                new WhenReader(Classifier.load("role"), lexicons));
    }

    @Override
    public Understanding read(Message message) {
        LocalDateTime now =
                message.written().atZone(message.workingTime().zone()).toLocalDateTime();
        Language language = language(message);
        Prepared text = preparation.prepare(
                message.text(), now, language, message.tongue().region());
        KindFinding kind = kinds.read(text);
        When when = whens.read(text, kind.kind(), new Deadlines(message.workingTime(), now));
        Named requester =
                kind.kind() == Kind.NONE ? null : new RequesterReader(preparation.lexicon(language)).read(text);
        Topics topics = kind.kind() == Kind.NONE
                ? new Topics(List.of(), List.of())
                : topics(text, message.portfolio(), requester);
        return new Understanding(
                language,
                kind,
                titles.of(text, kind.kind(), topics),
                requester == null ? null : requester.name(),
                when,
                topics.all());
    }

    private Topics topics(Prepared text, List<TopicHint> portfolio, @Nullable Named requester) {
        Language language = text.language();
        PortfolioTopics named = new PortfolioTopics(word -> preparation.stem(word, language));
        return new TopicReader(preparation.lexicon(language), named).read(text, portfolio, requester);
    }

    private Language language(Message message) {
        Language known = message.tongue().language();
        if (known != null) {
            return known;
        }
        String text = message.text();
        String head = text.length() <= HEAD ? text : text.substring(0, HEAD);
        return guess.guess(Cleaning.of(head)).orElse(message.tongue().fallback());
    }
}
