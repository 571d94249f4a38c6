package nl.ontzorg.understanding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.ontzorg.language.Language;
import nl.ontzorg.understanding.Corpus.Dated;
import nl.ontzorg.understanding.Corpus.Labelled;

/** How well the models do on lines of the corpus that they were not trained on. */
final class CrossValidation {

    /** What was right, and in words what was not. */
    record Outcome(int right, int all, List<String> misses) {
        double share() {
            return (double) right / all;
        }
    }

    private final Corpus corpus = new Corpus(Path.of("src/main/corpus"));
    private final Training training = new Training(corpus);
    private final int folds;

    CrossValidation(int folds) {
        this.folds = folds;
    }

    Outcome kinds(Language language) {
        return validate(corpus.kinds(language), (seen, unseen) -> {
            KindReader reader = new KindReader(training.kindModel(with(language, seen, corpus::kinds)));
            List<String> answers = new ArrayList<>();
            for (Labelled text : unseen) {
                KindFinding found = reader.read(training.prepare(text.text(), language));
                answers.add(
                        text.kind() == found.kind()
                                ? ""
                                : text.kind() + " read as " + found.kind() + " by '" + found.cue() + "': "
                                        + text.text());
            }
            return answers;
        });
    }

    Outcome roles(Language language) {
        Classifier kind = training.kindModel(with(language, corpus.kinds(language), corpus::kinds));
        KindReader kinds = new KindReader(kind);
        return validate(corpus.roles(language), (seen, unseen) -> {
            Classifier role = training.roleModel(with(language, seen, corpus::roles), kind);
            List<String> answers = new ArrayList<>();
            for (Dated text : unseen) {
                Prepared prepared = training.prepare(text.text(), language);
                RoleFeatures features =
                        new RoleFeatures(prepared, kinds.read(prepared).kind());
                for (int i = 0; i < prepared.dates().size(); i++) {
                    String best = best(role.weigh(features.of(i)));
                    String words = prepared.dates().get(i).text();
                    Training.markAt(text, prepared.dates().get(i))
                            .map(mark -> mark.role().code())
                            .map(gold -> best.equals(gold)
                                    ? ""
                                    : gold + " read as " + best + ": " + words + " | " + text.text())
                            .ifPresent(answers::add);
                }
            }
            return answers;
        });
    }

    /** The given lines of one language and all of the others. */
    private static <T> Map<Language, List<T>> with(Language language, List<T> seen, Function<Language, List<T>> all) {
        Map<Language, List<T>> texts = new EnumMap<>(Language.class);
        for (Language each : Language.values()) {
            texts.put(each, each == language ? seen : all.apply(each));
        }
        return texts;
    }

    private static String best(Map<String, Double> weights) {
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private <T> Outcome validate(List<T> items, BiFunction<List<T>, List<T>, List<String>> answers) {
        List<String> all = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            List<T> seen = new ArrayList<>();
            List<T> unseen = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                (i % folds == fold ? unseen : seen).add(items.get(i));
            }
            all.addAll(answers.apply(seen, unseen));
        }
        List<String> misses = all.stream().filter(answer -> !answer.isEmpty()).toList();
        return new Outcome(all.size() - misses.size(), all.size(), misses);
    }
}
