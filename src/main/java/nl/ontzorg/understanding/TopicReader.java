package nl.ontzorg.understanding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/** Finds what a text is about: topics of the portfolio first, then the noun phrases that stand where topics stand. */
final class TopicReader {

    private static final int MOST = 4;
    private static final int MOST_PHRASES = 2;
    private static final int MOST_WORDS = 600;
    private static final int LONGEST_PHRASE = 3;
    private static final int COMPOUND = 10;
    private static final double LEAST = 1.4;

    private final Lexicon lexicon;
    private final PortfolioTopics portfolioTopics;

    TopicReader(Lexicon lexicon, PortfolioTopics portfolioTopics) {
        this.lexicon = lexicon;
        this.portfolioTopics = portfolioTopics;
    }

    private record Phrase(int from, int to, double score) {}

    /**
     * What a text is about.
     *
     * @param phrases as the text names them, most telling first
     */
    record Topics(List<String> portfolio, List<String> phrases) {

        /** The topics of the portfolio, then the phrases that are not among them. */
        List<String> all() {
            Map<String, String> all = new LinkedHashMap<>();
            portfolio.forEach(topic -> all.putIfAbsent(topic.toLowerCase(Locale.ROOT), topic));
            phrases.forEach(phrase -> all.putIfAbsent(phrase.toLowerCase(Locale.ROOT), phrase));
            return all.values().stream().limit(MOST).toList();
        }
    }

    /** @param requester words that name who asks, which are no topic */
    Topics read(Prepared text, List<TopicHint> portfolio, RequesterReader.@Nullable Named requester) {
        List<String> named = portfolioTopics.in(text.words(), portfolio).stream()
                .sorted(Comparator.comparingInt(PortfolioTopics.Named::at))
                .map(PortfolioTopics.Named::topic)
                .toList();
        List<String> phrases = phrases(text, requester).stream()
                .limit(MOST_PHRASES)
                .map(phrase -> said(text, phrase))
                .toList();
        return new Topics(named, phrases);
    }

    private List<Phrase> phrases(Prepared text, RequesterReader.@Nullable Named requester) {
        Map<String, Phrase> best = new HashMap<>();
        List<Word> words = text.words();
        int end = Math.min(words.size(), MOST_WORDS);
        for (int at = 0; at < end; at++) {
            Phrase phrase = phraseAt(text, at);
            if (phrase == null || (requester != null && requester.covers(phrase.from(), phrase.to()))) {
                continue;
            }
            String key = words.get(phrase.to() - 1).stem();
            best.merge(key, phrase, TopicReader::again);
            at = phrase.to() - 1;
        }
        return best.values().stream()
                .filter(phrase -> phrase.score() >= LEAST)
                .sorted(Comparator.comparingDouble((Phrase phrase) -> -phrase.score())
                        .thenComparingInt(Phrase::from))
                .toList();
    }

    /** What is named twice is more what the text is about. */
    private static Phrase again(Phrase one, Phrase other) {
        Phrase better = other.score() > one.score() ? other : one;
        return new Phrase(better.from(), better.to(), better.score() + 0.6);
    }

    private @Nullable Phrase phraseAt(Prepared text, int at) {
        List<Word> words = text.words();
        if (!isContent(words.get(at))) {
            return null;
        }
        int to = at;
        int from = at;
        while (to < words.size() && joins(words, from, to)) {
            to = next(words, to);
            if (length(words, from, to) > LONGEST_PHRASE && text.language() == Language.EN) {
                from = next(words, from);
            }
            if (text.language() == Language.NL && !isAdjective(words, to - 1)) {
                break;
            }
        }
        while (from < to - 1 && lexicon.has("adjective", words.get(from).plain())) {
            from = next(words, from);
        }
        while (to > from && lexicon.has("generic", words.get(to - 1).plain())) {
            to--;
        }
        if (to == from || (to - from == 1 && words.get(from).plain().length() < 4 && !isAcronym(words.get(from)))) {
            return null;
        }
        return new Phrase(from, to, score(text, at, from, to));
    }

    private boolean joins(List<Word> words, int from, int at) {
        return words.get(at).sentence() == words.get(from).sentence() && isContent(words.get(at));
    }

    /** A word with a hyphen is one word here: "back-upleverancier". */
    private static int next(List<Word> words, int at) {
        int next = at + 1;
        while (next + 1 < words.size()
                && words.get(next).plain().equals("-")
                && words.get(next).begin() == words.get(next - 1).end()
                && words.get(next + 1).begin() == words.get(next).end()) {
            next += 2;
        }
        return next;
    }

    private static int length(List<Word> words, int from, int to) {
        int length = 0;
        for (int at = from; at < to; at = next(words, at)) {
            length++;
        }
        return length;
    }

    private boolean isContent(Word word) {
        String plain = word.plain();
        return word.isWord()
                && !word.inDate()
                && !lexicon.has("function", plain)
                && !lexicon.has("verb", plain)
                && !lexicon.has("asks", plain)
                && !lexicon.has("may-ask", plain)
                && !lexicon.has("pronoun", plain)
                && !lexicon.has("determiner", plain)
                && !lexicon.has("preposition", plain)
                && !lexicon.has("relation", plain)
                && !lexicon.has("sign-off", plain);
    }

    /** Whether the word, in Dutch, describes the noun that follows. */
    private boolean isAdjective(List<Word> words, int at) {
        String plain = words.get(at).plain();
        return plain.endsWith("e")
                && at + 1 < words.size()
                && words.get(at + 1).sentence() == words.get(at).sentence()
                && isContent(words.get(at + 1));
    }

    private static boolean isAcronym(Word word) {
        return word.token().text().length() > 1
                && word.token().text().equals(word.token().text().toUpperCase(Locale.ROOT));
    }

    private double score(Prepared text, int at, int from, int to) {
        List<Word> words = text.words();
        Word head = words.get(to - 1);
        boolean opens = at == 0 || words.get(at - 1).sentence() != head.sentence();
        double score = opens ? 0.6 : anchor(words, at);
        String said = head.plain();
        score += said.length() >= COMPOUND && text.language() == Language.NL ? 1 : 0;
        score += to - from > 1 && text.language() == Language.EN ? 0.8 : 0;
        score += head.sentence() == 0 ? 0.5 : 0;
        score -= lexicon.has("generic", words.get(from).plain()) ? 0.5 : 0;
        score -= isName(words, from, opens) ? 1.2 : 0;
        score -= isMeeting(text, from, to) ? 1 : 0;
        score -= looksLikeVerb(text.language(), said, opens || anchor(words, at) < 1) ? 1 : 0;
        return score - 0.004 * at;
    }

    private double anchor(List<Word> words, int at) {
        double anchor = 0.3;
        for (int back = at - 1; back >= Math.max(0, at - 2); back--) {
            Word word = words.get(back);
            if (word.sentence() != words.get(at).sentence()) {
                break;
            }
            if (lexicon.has("relation", word.plain())) {
                return 3;
            }
            if (lexicon.has("preposition", word.plain())) {
                anchor = Math.max(anchor, 1.5);
            } else if (lexicon.has("determiner", word.plain())) {
                anchor = Math.max(anchor, 1.2);
            } else if (!word.plain().equals(":")) {
                break;
            } else {
                anchor = Math.max(anchor, 2);
            }
        }
        return anchor;
    }

    private static boolean isName(List<Word> words, int from, boolean opens) {
        return !opens && words.get(from).isCapital() && !isAcronym(words.get(from));
    }

    private static boolean isMeeting(Prepared text, int from, int to) {
        return text.cues().stream().anyMatch(cue -> cue.name().equals("meeting") && cue.from() < to && cue.to() > from);
    }

    private static boolean looksLikeVerb(Language language, String word, boolean bare) {
        if (language == Language.EN) {
            return bare && (word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly"));
        }
        boolean participle = word.startsWith("ge") && (word.endsWith("d") || word.endsWith("t") || word.endsWith("en"));
        return participle || (bare && (word.endsWith("en") || word.endsWith("t")));
    }

    private static String said(Prepared text, Phrase phrase) {
        String words = text.words(phrase.from(), phrase.to()).replaceAll("\\s+", " ");
        Word first = text.words().get(phrase.from());
        return isAcronym(first) || !opensSentence(text, phrase.from())
                ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static boolean opensSentence(Prepared text, int at) {
        return at == 0
                || text.words().get(at - 1).sentence() != text.words().get(at).sentence();
    }
}
