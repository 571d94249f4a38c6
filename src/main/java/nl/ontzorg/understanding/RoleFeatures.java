package nl.ontzorg.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ontzorg.dates.DateExpression;
import nl.ontzorg.understanding.Prepared.Cue;

/** What the role of a date is read from: the words around it, its own form, and its place among the others. */
final class RoleFeatures {

    private static final int LEFT = 5;
    private static final int RIGHT = 4;

    private static final int NEAR = 3;

    private static final Set<String> CLAUSE_ENDS = Set.of(
            ",", ";", ":", "(", ")", "-", "want", "maar", "en", "dus", "omdat", "dan", "because", "but", "and", "so");

    private final Prepared text;
    private final Kind kind;
    private final String own;
    private final List<int[]> places;
    private final Map<Integer, List<Cue>> cues;

    RoleFeatures(Prepared text, Kind kind) {
        this.text = text;
        this.kind = kind;
        this.own = text.language().code() + ":";
        this.places = places(text);
        this.cues = text.cues().stream().collect(Collectors.groupingBy(text::sentenceOf));
    }

    /** Of each date the words it covers, from and to. */
    private static List<int[]> places(Prepared text) {
        List<int[]> places = new ArrayList<>();
        text.dates().forEach(date -> places.add(new int[] {0, 0}));
        for (int i = 0; i < text.words().size(); i++) {
            int date = text.words().get(i).date();
            if (date >= 0) {
                int[] place = places.get(date);
                place[0] = place[1] == 0 ? i : place[0];
                place[1] = i + 1;
            }
        }
        return places;
    }

    int from(int date) {
        return places.get(date)[0];
    }

    int to(int date) {
        return places.get(date)[1];
    }

    List<String> of(int date) {
        List<String> features = new ArrayList<>();
        DateExpression expression = text.dates().get(date);
        around(date, features);
        for (int i = from(date); i < to(date); i++) {
            if (text.words().get(i).isWord()) {
                features.add(own + "in=" + text.words().get(i).stem());
            }
        }
        features.add("clock=" + expression.hasClockTime());
        features.add("grain=" + expression.grain().code());
        features.add("open=" + expression.open());
        features.add("span=" + (expression.to() != null));
        features.add("kind=" + kind.code());
        features.add(
                "rank=" + Math.min(3, date) + "of" + Math.min(4, text.dates().size()));
        sentence(date, features);
        return features;
    }

    private void around(int date, List<String> features) {
        String before = "";
        for (int step = 1; step <= LEFT; step++) {
            String word = word(from(date) - step, date);
            features.add(own + "l=" + word);
            features.add(own + "l" + Math.min(step, 3) + "=" + word);
            if (step == 2) {
                features.add(own + "ll=" + word + "_" + before);
            }
            before = word;
        }
        before = "";
        for (int step = 0; step < RIGHT; step++) {
            String word = word(to(date) + step, date);
            features.add(own + "r=" + word);
            features.add(own + "r" + Math.min(step, 2) + "=" + word);
            if (step == 1) {
                features.add(own + "rr=" + before + "_" + word);
            }
            before = word;
        }
    }

    private String word(int at, int date) {
        int sentence = text.words().get(from(date)).sentence();
        if (at < 0 || at >= text.words().size() || text.words().get(at).sentence() != sentence) {
            return "<s>";
        }
        Word word = text.words().get(at);
        return word.inDate() ? "<date>" : word.token().isNumber() ? "<number>" : word.stem();
    }

    private void sentence(int date, List<String> features) {
        int sentence = text.words().get(from(date)).sentence();
        features.add("question=" + text.isQuestion(sentence));
        features.add("last-sentence=" + (sentence == text.sentences().size() - 1));
        int begin = clauseBegin(date);
        int end = clauseEnd(date);
        Set<String> told = new LinkedHashSet<>();
        for (Cue cue : cues.getOrDefault(sentence, List.of())) {
            boolean left = cue.to() <= from(date);
            String name = cue.name() + (left ? "<" : ">");
            told.add("c=" + name);
            if (cue.from() >= begin && cue.to() <= end) {
                told.add("clause=" + name);
                boolean near = left ? cue.to() >= from(date) - NEAR : cue.from() <= to(date) + NEAR;
                told.add(near ? "near=" + name : "clause=" + name);
            }
        }
        features.addAll(told);
    }

    private int clauseBegin(int date) {
        int at = from(date);
        while (at > 0 && !endsClause(at - 1, date)) {
            at--;
        }
        return at;
    }

    private int clauseEnd(int date) {
        int at = to(date);
        while (at < text.words().size() && !endsClause(at, date)) {
            at++;
        }
        return at;
    }

    private boolean endsClause(int at, int date) {
        Word word = text.words().get(at);
        return word.sentence() != text.words().get(from(date)).sentence()
                || word.inDate()
                || CLAUSE_ENDS.contains(word.plain());
    }
}
