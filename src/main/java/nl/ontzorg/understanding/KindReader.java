package nl.ontzorg.understanding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.ontzorg.understanding.KindFeatures.Shown;
import nl.ontzorg.understanding.Prepared.Cue;

/** Reads what kind of request a text is: from phrases that settle it, else from what the model learned. */
final class KindReader {

    private static final double SETTLED = 0.97;
    private static final int MOST_CUES = 120;

    private final Classifier model;

    KindReader(Classifier model) {
        this.model = model;
    }

    KindFinding read(Prepared text) {
        if (text.words().stream().noneMatch(Word::isWord)) {
            return new KindFinding(Kind.NONE, SETTLED, "");
        }
        for (Kind kind : List.of(Kind.NONE, Kind.INFORMATION)) {
            for (Cue cue : text.cues()) {
                if (cue.name().equals(kind.code() + "!")) {
                    return new KindFinding(kind, SETTLED, text.words(cue.from(), cue.to()));
                }
            }
        }
        return learned(text);
    }

    private KindFinding learned(Prepared text) {
        List<Shown> shown = KindFeatures.of(text);
        Map<String, Double> weighed = model.weigh(names(shown));
        String best = weighed.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Kind.NONE.code());
        double nothing = weighed.getOrDefault(Kind.NONE.code(), 0.0);
        double sure = Kind.of(best) == Kind.NONE ? nothing : 1 - nothing;
        return new KindFinding(Kind.of(best), sure, cue(text, shown, best));
    }

    static List<String> names(List<Shown> shown) {
        return shown.stream().map(Shown::feature).distinct().toList();
    }

    /** The words that by themselves speak most for the kind. */
    private String cue(Prepared text, List<Shown> shown, String kind) {
        record Weighed(Shown shown, double weight) {}
        return shown.stream()
                .filter(feature ->
                        feature.to() > feature.from() && !feature.feature().contains("<"))
                .limit(MOST_CUES)
                .map(feature -> new Weighed(
                        feature, model.weigh(List.of(feature.feature())).getOrDefault(kind, 0.0)))
                .max(Comparator.comparingDouble(Weighed::weight))
                .map(weighed ->
                        text.words(weighed.shown().from(), weighed.shown().to()))
                .orElse("");
    }
}
