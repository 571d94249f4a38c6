package nl.ontzorg.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.model.GenericModelSerializer;

/**
 * A maximum entropy model of OpenNLP that gives each outcome a probability, from features worked out beforehand.
 * It is stored without OpenNLP's wrapping, which holds the time of training: the same corpus gives the same bytes.
 */
final class Classifier {

    /** What a text shows, and what that means. */
    record Example(String outcome, List<String> features) {}

    /** OpenNLP wants a language with a model; the features name their own. */
    private static final String ANY_LANGUAGE = "und";

    private final AbstractModel model;
    private final DocumentCategorizerME categorizer;

    private Classifier(AbstractModel model) {
        this.model = model;
        this.categorizer =
                new DocumentCategorizerME(new DoccatModel(ANY_LANGUAGE, model, Map.of(), new DoccatFactory()));
    }

    static Classifier train(Collection<Example> examples, double caution) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, caution);
        parameters.put(AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
        List<DocumentSample> samples = examples.stream()
                .map(example ->
                        new DocumentSample(example.outcome(), example.features().toArray(String[]::new)))
                .toList();
        try {
            DoccatModel trained = DocumentCategorizerME.train(
                    ANY_LANGUAGE, ObjectStreamUtils.createObjectStream(samples), parameters, new DoccatFactory());
            return new Classifier((AbstractModel) trained.getMaxentModel());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Classifier load(String name) {
        String resource = "/models/" + name + ".bin";
        try (InputStream in = Objects.requireNonNull(Classifier.class.getResourceAsStream(resource), resource)) {
            return new Classifier(new GenericModelSerializer().create(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void store(OutputStream out) throws IOException {
        new GenericModelSerializer().serialize(model, out);
    }

    /** The probability of each outcome. */
    Map<String, Double> weigh(List<String> features) {
        return categorizer.scoreMap(features.toArray(String[]::new));
    }
}
