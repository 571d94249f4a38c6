package nl.ontzorg.understanding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ontzorg.language.Language;
import nl.ontzorg.language.Token;
import nl.ontzorg.texts.Texts;
import nl.ontzorg.understanding.TopicReader.Topics;

/** Says in a line what is asked, in the language of the text. */
final class Titles {

    private static final int LONGEST = 80;

    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    Titles() {
        for (Language language : Language.values()) {
            texts.put(language, Texts.in(language.locale()));
        }
    }

    /** From the kind and the phrases that the text itself names; without any, the sentence that asks. */
    String of(Prepared text, Kind kind, Topics topics) {
        List<String> phrases = topics.phrases().isEmpty() ? topics.portfolio() : topics.phrases();
        if (kind == Kind.NONE || phrases.isEmpty()) {
            return clip(sentence(text));
        }
        Texts said = Objects.requireNonNull(texts.get(text.language()));
        String about = said.list(phrases.subList(0, Math.min(2, phrases.size())));
        return clip(said.say("title." + kind.code(), about));
    }

    private static String sentence(Prepared text) {
        List<Token> sentences = text.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (text.isQuestion(i) || text.hasCue("please", i)) {
                return sentences.get(i).text();
            }
        }
        return sentences.stream().map(Token::text).findFirst().orElse("");
    }

    private static String clip(String title) {
        String line = title.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST - 1);
        int cut = end > LONGEST / 2 ? end : LONGEST - 1;
        int whole = Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut;
        return line.substring(0, whole) + "…";
    }
}
