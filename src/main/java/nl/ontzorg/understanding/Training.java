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
    private static final double CAUTION = 0.3;

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
        Files.createDirectories(models);
        for (Language language : Language.values()) {
            List<Labelled> labelled = corpus.kinds(language);
            Classifier kind = kindModel(labelled, language);
            store(kind, models.resolve("kind." + language.code() + ".bin"));
            store(
                    roleModel(corpus.roles(language), kind, language),
                    models.resolve("role." + language.code() + ".bin"));
        }
    }

    Classifier kindModel(List<Labelled> labelled, Language language) {
        List<Example> examples = labelled.stream()
                .map(text -> new Example(
                        text.kind().code(), KindReader.names(KindFeatures.of(prepare(text.text(), language)))))
                .toList();
        return Classifier.train(examples, language, CAUTION);
    }

    Classifier roleModel(List<Dated> texts, Classifier kind, Language language) {
        Map<Language, Classifier> models = new EnumMap<>(Language.class);
        models.put(language, kind);
        KindReader kinds = new KindReader(models);
        List<Example> examples = new ArrayList<>();
        for (Dated text : texts) {
            Prepared prepared = prepare(text.text(), language);
            RoleFeatures features =
                    new RoleFeatures(prepared, kinds.read(prepared).kind());
            for (int i = 0; i < prepared.dates().size(); i++) {
                DateExpression date = prepared.dates().get(i);
                int place = i;
                markAt(text, date)
                        .ifPresent(mark -> examples.add(new Example(mark.role().code(), features.of(place))));
            }
        }
        return Classifier.train(examples, language, CAUTION);
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
