package nl.ontzorg.understanding;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ontzorg.language.Language;
import nl.ontzorg.language.LanguageGuess;
import nl.ontzorg.understanding.RequesterReader.Named;
import nl.ontzorg.understanding.TopicReader.Topics;
import org.jspecify.annotations.Nullable;

/** Reads messages with the models that the build trained; safe for use by many threads. */
public final class RequestReader implements Reader {

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
        return with(language -> Classifier.load("kind", language), language -> Classifier.load("role", language));
    }

    static RequestReader with(Function<Language, Classifier> kind, Function<Language, Classifier> role) {
        Preparation preparation = new Preparation();
        return new RequestReader(
                preparation,
                new KindReader(perLanguage(kind)),
                new WhenReader(perLanguage(role), perLanguage(preparation::lexicon)));
    }

    private static <T> Map<Language, T> perLanguage(Function<Language, T> of) {
        Map<Language, T> map = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            map.put(language, of.apply(language));
        }
        return map;
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
        return known != null
                ? known
                : guess.guess(Cleaning.of(message.text()))
                        .orElse(message.tongue().fallback());
    }
}
