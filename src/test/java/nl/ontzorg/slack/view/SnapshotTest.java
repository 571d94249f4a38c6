package nl.ontzorg.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ontzorg.slack.view.ViewSamples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each view gives, kept in {@code src/test/resources/views}. After a change that is meant, renew the files with
 * {@code mvn test -Dtest=SnapshotTest -Dviews.renew=true} and read the difference before you commit it.
 */
class SnapshotTest {

    private static final Path VIEWS = Path.of("src/test/resources/views");
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void looksAsItWasLeft(String name, Sample sample) throws IOException {
        Path file = VIEWS.resolve(name);
        String json = PRETTY.toJson(sample.json()) + "\n";
        if (Boolean.getBoolean("views.renew")) {
            Files.createDirectories(VIEWS);
            Files.writeString(file, json);
        }
        assertThat(json).isEqualTo(Files.readString(file));
    }

    @Test
    void keepsNoFileOfAViewThatIsGone() throws IOException {
        Set<String> names = ViewSamples.all().stream().map(SnapshotTest::name).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(VIEWS)) {
            Set<String> kept =
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            assertThat(kept).isEqualTo(new TreeSet<>(names));
        }
    }

    static Stream<Object[]> samples() {
        return ViewSamples.all().stream().map(sample -> new Object[] {name(sample), sample});
    }

    private static String name(Sample sample) {
        return sample.name() + "." + sample.locale().getLanguage() + ".json";
    }
}
