package nl.ontzorg.understanding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ontzorg.dates.DateExpression;
import nl.ontzorg.language.Language;
import nl.ontzorg.understanding.Classifier.Example;
import nl.ontzorg.understanding.Corpus.Dated;
import nl.ontzorg.understanding.Corpus.Labelled;
import nl.ontzorg.understanding.Corpus.Marked;

/** Trains the models in the build, when the corpus or the code that reads it has changed. */
public final class Training {

    /** How much the models distrust what they saw seldom (the weight of L2 regularisation). */
    private static final double CAUTION = 1;

    /** Relative dates are read against some moment; no feature looks at which. */
    private static final LocalDateTime SOME_MOMENT = LocalDateTime.of(2026, 11, 23, 9, 0);

    private static final List<String> READING_CODE = List.of("language", "dates", "understanding");

    private final Corpus corpus;
    private final Preparation preparation = new Preparation();

    Training(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Takes the folder of the corpus and the one of the compiled classes, and writes the models into the latter. */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[1]);
        Path models = classes.resolve("models");
        Corpus corpus = new Corpus(Path.of(args[0]));
        String state = state(corpus, classes);
        Path mark = models.resolve("trained-on.txt");
        if (!Files.exists(mark) || !Files.readString(mark).equals(state)) {
            new Training(corpus).writeTo(models);
            Files.writeString(mark, state);
        }
    }

    void writeTo(Path models) throws IOException {
        Map<Language, List<Labelled>> labelled = new EnumMap<>(Language.class);
        Map<Language, List<Dated>> dated = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            labelled.put(language, corpus.kinds(language));
            dated.put(language, corpus.roles(language));
        }
        Files.createDirectories(models);
        Classifier kind = kindModel(labelled);
        store(kind, models.resolve("kind.bin"));
        store(roleModel(dated, kind), models.resolve("role.bin"));
    }

    /** One model for both languages: they share what their telling phrases mean, and each has its own words. */
    Classifier kindModel(Map<Language, List<Labelled>> texts) {
        List<Example> examples = new ArrayList<>();
        texts.forEach((language, labelled) -> labelled.forEach(text -> examples.add(
                new Example(text.kind().code(), KindReader.names(KindFeatures.of(prepare(text.text(), language)))))));
        return Classifier.train(examples, CAUTION);
    }

    Classifier roleModel(Map<Language, List<Dated>> texts, Classifier kind) {
        KindReader kinds = new KindReader(kind);
        List<Example> examples = new ArrayList<>();
        texts.forEach((language, dated) ->
                dated.forEach(text -> examples.addAll(examples(text, prepare(text.text(), language), kinds))));
        return Classifier.train(examples, CAUTION);
    }

    private static List<Example> examples(Dated text, Prepared prepared, KindReader kinds) {
        List<Example> examples = new ArrayList<>();
        RoleFeatures features = new RoleFeatures(prepared, kinds.read(prepared).kind());
        for (int i = 0; i < prepared.dates().size(); i++) {
            int place = i;
            markAt(text, prepared.dates().get(i))
                    .ifPresent(mark -> examples.add(new Example(mark.role().code(), features.of(place))));
        }
        return examples;
    }

    static Optional<Marked> markAt(Dated text, DateExpression date) {
        return text.marks().stream()
                .filter(mark -> mark.begin() < date.end() && mark.end() > date.begin())
                .findFirst();
    }

    Prepared prepare(String text, Language language) {
        return preparation.prepare(text, SOME_MOMENT, language, null);
    }

    private static void store(Classifier model, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            model.store(out);
        }
    }

    private static String state(Corpus corpus, Path classes) throws IOException {
        List<Path> files = new ArrayList<>(corpus.files());
        for (String part : READING_CODE) {
            try (Stream<Path> code = Files.walk(classes.resolve("nl/ontzorg").resolve(part))) {
                code.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        MessageDigest digest = sha256();
        for (Path file : files) {
            digest.update(Objects.requireNonNull(file.getFileName()).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
