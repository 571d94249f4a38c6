package nl.ontzorg.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.ontzorg.dates.DateExpression;
import nl.ontzorg.understanding.Prepared.Cue;

/** What the kind of a text is read from: its word stems in ones and twos, telling phrases, and its shape. */
final class KindFeatures {

    /** Long texts say what they want early, or at the end. */
    private static final int HEAD = 400;

    private static final int TAIL = 150;

    private static final Set<String> ASKING = Set.of("please", "imperative");

    /** A feature and the words, from and to, that show it; none for the shape of the whole text. */
    record Shown(String feature, int from, int to) {}

    private KindFeatures() {}

    static List<Shown> of(Prepared text) {
        List<Shown> shown = new ArrayList<>();
        List<Word> words = text.words();
        BitSet asking = asking(text);
        String own = text.language().code() + ":";
        String before = "<s>";
        for (int i = 0; i < words.size(); i++) {
            if (i == HEAD && words.size() > HEAD + TAIL) {
                i = words.size() - TAIL;
            }
            Word word = words.get(i);
            boolean opens = i == 0 || words.get(i - 1).sentence() != word.sentence();
            String said = said(word);
            before = opens ? "<s>" : before;
            if (said.isEmpty() || said.equals(before)) {
                continue;
            }
            shown.add(new Shown(own + "w=" + said, i, i + 1));
            shown.add(
                    new Shown(own + "b=" + before + "_" + said, before.equals("<s>") ? i : Math.max(0, i - 1), i + 1));
            before = said;
        }
        for (Cue cue : text.cues()) {
            if (cue.from() >= HEAD && cue.from() < words.size() - TAIL) {
                continue;
            }
            boolean asks = asking.get(text.sentenceOf(cue));
            shown.add(new Shown("c=" + cue.name(), cue.from(), cue.to()));
            shown.add(new Shown((asks ? "ca=" : "cs=") + cue.name(), cue.from(), cue.to()));
        }
        shape(text, asking).forEach(feature -> shown.add(new Shown(feature, 0, 0)));
        return shown.stream().distinct().toList();
    }

    /** The sentences that ask something, by a question mark or by such words as "please". */
    private static BitSet asking(Prepared text) {
        BitSet asking = new BitSet();
        for (int i = 0; i < text.sentences().size(); i++) {
            asking.set(i, text.isQuestion(i));
        }
        text.cues().stream()
                .filter(cue -> ASKING.contains(cue.name()))
                .forEach(cue -> asking.set(text.sentenceOf(cue)));
        return asking;
    }

    private static String said(Word word) {
        if (word.inDate()) {
            return "<date>";
        }
        if (word.token().isNumber()) {
            return "<number>";
        }
        return word.isWord() || word.plain().equals("?") || word.plain().equals("!") ? word.stem() : "";
    }

    private static List<String> shape(Prepared text, BitSet asking) {
        int last = text.sentences().size() - 1;
        List<String> shape = new ArrayList<>();
        shape.add("asks=" + !asking.isEmpty());
        shape.add("ends-in-question=" + (last >= 0 && text.isQuestion(last)));
        shape.add("clock=" + text.dates().stream().anyMatch(DateExpression::hasClockTime));
        return shape;
    }
}
