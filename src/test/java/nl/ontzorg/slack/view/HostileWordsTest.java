package nl.ontzorg.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import nl.ontzorg.slack.view.ViewSamples.Sample;
import nl.ontzorg.slack.view.ViewSamples.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people write, Slack takes it. */
class HostileWordsTest {

    private static final List<Words> WORDS = List.of(
            Words.ORDINARY,
            new Words(
                    "<!channel> <@U123> *_~`&amp;` ".repeat(120),
                    "*_~<>&".repeat(600),
                    "<@U123>".repeat(500),
                    "<!here>".repeat(400),
                    "*_~".repeat(900),
                    500),
            words("👩‍👩‍👧‍👦🏳️‍🌈"),
            words("👍"),
            words("مرحبا بالعالم \u202E שלום "),
            words("&"),
            words("<"),
            words("R&D "),
            words("\n\t \u0000"),
            words("a"),
            new Words(" ", "", "", "", "", 1));

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void fitsInSlack(String name, Sample sample) {
        JsonObject json = sample.json();
        List<String> faults = sample.isMessage() ? SlackRules.faultsOfMessage(json) : SlackRules.faultsOfView(json);
        assertThat(faults).isEmpty();
    }

    static Stream<Object[]> samples() {
        return WORDS.stream()
                .flatMap(words -> ViewSamples.all(words).stream().map(sample -> new Object[] {
                    sample.name() + " " + sample.locale() + " with " + Limits.line(words.title(), 12), sample
                }));
    }

    private static Words words(String part) {
        String much = part.repeat(3_000 / part.length() + 1);
        return new Words(much, much, much, much, much, 30);
    }
}
