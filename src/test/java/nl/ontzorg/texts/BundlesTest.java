package nl.ontzorg.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    private static final Pattern SAID = Pattern.compile("\\.say\\(\\s*\"([\\w.]+)\"\\s*[,)]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(patterns("nl").keySet()).isEqualTo(patterns("en").keySet());
    }

    @Test
    void bothLanguagesNameTheSameFactsInASentence() throws IOException {
        Map<String, String> english = patterns("en");
        patterns("nl")
                .forEach((key, dutch) ->
                        assertThat(arguments(dutch)).as(key).isEqualTo(arguments(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void noSentenceHasASignThatAPatternEats(String language) throws IOException {
        patterns(language).forEach((key, pattern) -> assertThat(pattern).as(key).doesNotContain("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everySentenceIsAPattern(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        patterns(language)
                .forEach((key, pattern) -> assertThat(
                                new MessageFormat(pattern, locale).format(new Object[] {1, 2, 3, 4}))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void noKeyStandsThereTwice(String language) throws IOException {
        try (Reader reader = open(language)) {
            long lines = new BufferedReader(reader)
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .count();
            assertThat(patterns(language)).hasSize((int) lines);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void titlesAndButtonsOfModalsFit(String language) throws IOException {
        patterns(language).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("modal."))
                .forEach(
                        entry -> assertThat(entry.getValue()).as(entry.getKey()).hasSizeLessThanOrEqualTo(24));
    }

    @Test
    void everySentenceThatIsSaidIsThere() throws IOException {
        Set<String> keys = patterns("nl").keySet();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path source : sources) {
                SAID.matcher(Files.readString(source))
                        .results()
                        .forEach(said -> assertThat(keys).as(source.toString()).contains(said.group(1)));
            }
        }
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> patterns(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = open(language)) {
            properties.load(reader);
        }
        Map<String, String> patterns = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        return patterns;
    }

    private static Reader open(String language) {
        return new InputStreamReader(
                BundlesTest.class.getResourceAsStream("/texts/messages_" + language + ".properties"),
                StandardCharsets.UTF_8);
    }
}
