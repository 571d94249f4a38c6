package nl.ontzorg.understanding;

import java.util.List;
import java.util.Locale;
import nl.ontzorg.understanding.Prepared.Cue;
import org.jspecify.annotations.Nullable;

/** Finds who asks, as the text names them; a text that names nobody has no requester. */
final class RequesterReader {

    private static final int MOST_WORDS = 500;
    private static final int LONGEST_NAME = 5;

    private final Lexicon lexicon;

    RequesterReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A name and the words, from and to, it stands in. */
    record Named(String name, int from, int to) {
        boolean covers(int first, int last) {
            return first < to && last > from;
        }
    }

    @Nullable Named read(Prepared text) {
        Named named = afterWords(text);
        named = named == null ? subject(text) : named;
        named = named == null ? asAsking(text) : named;
        return named == null ? signature(text) : named;
    }

    /** "From: Tom", "namens Karin", "a question from the auditor". */
    private @Nullable Named afterWords(Prepared text) {
        List<Word> words = text.words();
        for (int at = 0; at + 2 < Math.min(words.size(), MOST_WORDS); at++) {
            boolean header = List.of("van", "from").contains(words.get(at).plain())
                    && words.get(at + 1).plain().equals(":")
                    && startsLine(text, words.get(at).begin());
            if (header) {
                Named named = nameAt(text, at + 2, words.size());
                return named;
            }
        }
        for (Cue cue : text.cues()) {
            if (cue.name().equals("request-of")) {
                Named named = nameAt(text, cue.to(), words.size());
                if (named != null) {
                    return named;
                }
            }
        }
        return null;
    }

    private static boolean startsLine(Prepared text, int begin) {
        String before = text.text().substring(0, begin).stripTrailing();
        return before.isEmpty() || text.text().substring(before.length(), begin).indexOf('\n') >= 0;
    }

    /** Who stands before the verb: "Robin Smit heeft jouw besluit nodig", "Our agency asks for". */
    private @Nullable Named subject(Prepared text) {
        List<Word> words = text.words();
        for (int at = 0; at < Math.min(words.size(), MOST_WORDS); at++) {
            boolean opens = at == 0
                    || words.get(at - 1).sentence() != words.get(at).sentence()
                    || List.of(",", ":", "-").contains(words.get(at - 1).plain());
            Named named = opens ? nameAt(text, at, words.size()) : null;
            if (named != null && isFollowedByAsking(text, named)) {
                return named;
            }
        }
        return null;
    }

    private boolean isFollowedByAsking(Prepared text, Named named) {
        List<Word> words = text.words();
        int at = skipApposition(words, named.to());
        int sentence = words.get(named.from()).sentence();
        if (at >= words.size() || words.get(at).sentence() != sentence) {
            return false;
        }
        // "Claire can close the deal" asks, "The council has adopted the plan" does not.
        boolean office = named.from() > 0
                && lexicon.has("determiner", words.get(named.from() - 1).plain());
        return lexicon.has("asks", words.get(at).plain())
                || (lexicon.has("may-ask", words.get(at).plain())
                        && (!office || text.hasCue("you", sentence) || text.hasCue("please", sentence)));
    }

    /** Skips "from Legal,", "(HR)" and ", in court tomorrow,". */
    private int skipApposition(List<Word> words, int at) {
        if (at >= words.size()) {
            return at;
        }
        String plain = words.get(at).plain();
        String close = plain.equals("(") ? ")" : plain.equals(",") ? "," : "";
        if (!close.isEmpty()) {
            for (int i = at + 1; i < Math.min(words.size(), at + 8); i++) {
                if (words.get(i).plain().equals(close)) {
                    return i + 1;
                }
            }
        }
        if (List.of("from", "van", "of", "at").contains(plain)) {
            int end = at + 1;
            while (end < Math.min(words.size(), at + 5)
                    && words.get(end).isWord()
                    && !lexicon.has("asks", words.get(end).plain())
                    && !lexicon.has("may-ask", words.get(end).plain())) {
                end++;
            }
            return end < words.size() && words.get(end).plain().equals(",") ? skipApposition(words, end) : end;
        }
        return at;
    }

    /** Who stands behind the verb: "Morgen vraagt Karin". */
    private @Nullable Named asAsking(Prepared text) {
        List<Word> words = text.words();
        for (int at = 0; at + 1 < Math.min(words.size(), MOST_WORDS); at++) {
            if (lexicon.has("asks-well", words.get(at).plain())) {
                Word next = words.get(at + 1);
                Named named =
                        next.isCapital() && next.sentence() == words.get(at).sentence()
                                ? nameAt(text, at + 1, words.size())
                                : null;
                if (named != null) {
                    return named;
                }
            }
        }
        return null;
    }

    /** "Groet, Karin" at the end. */
    private @Nullable Named signature(Prepared text) {
        List<Word> words = text.words();
        for (int at = words.size() - 1; at >= Math.max(0, words.size() - 12); at--) {
            if (lexicon.has("sign-off", words.get(at).plain())) {
                int name = at + 1;
                while (name < words.size() && !words.get(name).isWord()) {
                    name++;
                }
                return name < words.size() && words.get(name).isCapital() ? nameAt(text, name, words.size()) : null;
            }
        }
        return null;
    }

    /** The name of a person, or with an article of an office, that begins here. */
    private @Nullable Named nameAt(Prepared text, int at, int end) {
        List<Word> words = text.words();
        if (at >= end || !words.get(at).isWord() || words.get(at).inDate()) {
            return null;
        }
        boolean office = lexicon.has("determiner", words.get(at).plain());
        int from = office ? at + 1 : at;
        int to = from;
        while (to < Math.min(end, from + LONGEST_NAME) && belongs(words, from, to, office)) {
            to++;
        }
        while (to > from
                && !words.get(to - 1).isCapital()
                && lexicon.has("particle", words.get(to - 1).plain())) {
            to--;
        }
        if (to == from) {
            return null;
        }
        String name = text.words(from, to).replaceAll("\\s+", " ");
        return new Named(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), from, to);
    }

    private boolean belongs(List<Word> words, int from, int at, boolean office) {
        Word word = words.get(at);
        if (word.sentence() != words.get(from).sentence() || word.inDate()) {
            return false;
        }
        if (word.plain().equals("-") || word.plain().equals("&")) {
            return at > from && at + 1 < words.size() && words.get(at + 1).isWord();
        }
        boolean name = word.isWord() && (word.isCapital() || (at > from && lexicon.has("particle", word.plain())));
        boolean lower = word.isWord()
                && (office || at == from)
                && !lexicon.has("particle", word.plain())
                && !lexicon.has("preposition", word.plain());
        return (name || lower)
                && !lexicon.has("pronoun", word.plain())
                && !lexicon.has("verb", word.plain())
                && !lexicon.has("asks", word.plain())
                && !lexicon.has("may-ask", word.plain())
                && !lexicon.has("sign-off", word.plain())
                && (at > from || !lexicon.has("function", word.plain()));
    }
}
