package nl.ontzorg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The log of all the tests holds no token and nothing that people said in them. Runs after them, as an own step. */
@Tag("log-scan")
class LogScanTest {

    static final Path FOLDER = Path.of("target", "test-log");

    /** What people write in the tests, in messages, commands and modals. */
    private static final List<String> MESSAGES = List.of(
            "Graag akkoord",
            "van de leverancier",
            "Graag reactie op de derde brief",
            "graag akkoord",
            "De reorganisatie van team Noord is geheim",
            "Daar ben ik weer",
            "Graag lezen voor vrijdag",
            "Kun jij dit doen",
            "Misschien is dit iets",
            "Mag ik een nieuwe stoel",
            "Wil jij dit doen",
            "Bel voor drie uur",
            "Bedankt, tot morgen",
            "Dank je wel",
            "op de begroting van het archief",
            "de nota woningbouw lezen",
            "Graag reactie op de brief van de gemeente",
            "Besluit nodig over de parkeerplaatsen",
            "Besluit nodig over de inhuur van juristen",
            "geheime reorganisatie",
            "confirm the scope of the data platform",
            "mits de risico's erin staan",
            "akkoord op de inhuur van twee AVG-juristen",
            "We would like to settle the scope",
            "kunnen we de raad morgen melden",
            "de parkeergarage is volgende week");

    /** What the assistant and the manager tell each other in them. */
    private static final List<String> FEEDBACK = List.of(
            "Ik krijg te laat antwoord", "Stukken blijven liggen", "Fijn gedaan", "Je hebt gelijk, morgen bijpraten");

    /** A real token, or one of the tests; the mask leaves only its first letters. */
    private static final String TOKEN = ".*\\b(xox[a-z]|xapp)[-.]\\w.*";

    /** A signing secret has no form of its own to know it by. */
    private static final List<String> SECRETS = List.of("8f742231b10e8888abcd99yyyzzz85a5");

    static Stream<String> sayings() {
        return Stream.of(MESSAGES, FEEDBACK, SECRETS).flatMap(List::stream);
    }

    @Test
    void there_is_a_log_to_scan() {
        assertThat(log()).anyMatch(line -> line.contains("nl.ontzorg") || line.contains("n.ontzorg"));
    }

    @Test
    void it_holds_no_token() {
        assertThat(log()).noneMatch(line -> line.matches(TOKEN));
        assertThat("refused xoxb-secret, xapp-secret and xoxb-practice-A0").matches(TOKEN);
        assertThat("refused xoxb-***").doesNotMatch(TOKEN);
    }

    @ParameterizedTest
    @MethodSource("sayings")
    void it_holds_nothing_that_people_said(String saying) {
        assertThat(log()).noneMatch(line -> line.contains(saying));
    }

    @ParameterizedTest
    @MethodSource("sayings")
    void what_is_looked_for_is_said_in_a_test(String saying) {
        try (Stream<Path> tests = Files.walk(Path.of("src", "test", "java"))) {
            assertThat(Stream.concat(tests, Stream.of(Path.of("src/main/resources/practice/scenario.json")))
                            .filter(Files::isRegularFile)
                            .filter(file -> !file.endsWith("LogScanTest.java"))
                            .filter(file -> read(file).contains(saying)))
                    .isNotEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> log() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.flatMap(file -> read(file).lines()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
