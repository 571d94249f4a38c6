package nl.ontzorg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ExtractCommandTest {

    private static final String ASK = "{\"id\":\"a\",\"text\":\"Ga je akkoord met het privacybeleid? Graag uiterlijk"
            + " donderdag 14.00 uur.\",\"now\":\"2026-11-23T09:00+01:00\",\"mood\":\"fine\","
            + "\"portfolio\":[{\"topic\":\"privacy\",\"weight\":3,\"synonyms\":[\"AVG\"]}]}";

    @Test
    void an_answer_has_the_promised_fields_in_their_order() {
        JsonObject answer = json(extract(ASK));

        assertThat(answer.keySet())
                .containsExactly(
                        "id", "lang", "kind", "title", "requester", "deadline", "event", "topics", "urgency", "dates");
        assertThat(answer.get("kind").getAsString()).isEqualTo("decision");
        assertThat(answer.get("deadline").getAsString()).isEqualTo("2026-11-26T14:00");
        assertThat(answer.get("event").isJsonNull()).isTrue();
        assertThat(answer.get("requester").isJsonNull()).isTrue();
        assertThat(answer.get("topics").getAsJsonArray().get(0).getAsString()).isEqualTo("privacy");
        assertThat(answer.get("urgency").getAsDouble()).isBetween(0.1, 1.0);
    }

    @Test
    void a_date_has_its_place_its_value_and_its_role() {
        String answer = extract(ASK);

        assertThat(answer)
                .contains("\"dates\":[{\"text\":\"donderdag 14.00 uur\",\"begin\":53,\"end\":72,"
                        + "\"from\":\"2026-11-26T14:00\",\"to\":null,\"grain\":\"minute\",\"open\":null,"
                        + "\"role\":\"deadline\"}]");
    }

    @Test
    void a_recurrence_alone_has_a_rule() {
        JsonObject answer = json(extract(line("Elke maandag is er overleg.")));

        JsonObject date = answer.getAsJsonArray("dates").get(0).getAsJsonObject();
        assertThat(date.get("rrule").getAsString()).contains("FREQ=WEEKLY");
        assertThat(extract(ASK)).doesNotContain("rrule");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T09:00:00+01:00",
                "2026-11-23T09:00+01:00",
                "2026-11-23T09:00:00",
                "2026-11-23T09:00",
                "2026-11-23T09:00:00.123Z"
            })
    void now_may_lack_its_offset_or_its_seconds(String now) {
        String line = line("Graag morgen antwoord.").replace("2026-11-23T09:00", now);

        assertThat(extract(line)).contains("\"from\":\"2026-11-24\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "[]",
                "{\"id\":1}",
                "{\"id\":1,\"text\":5,\"now\":\"2026-11-23T09:00\"}",
                "{\"id\":1,\"text\":\"x\",\"now\":\"soon\"}",
                "{\"id\":1,\"text\":\"x\",\"now\":\"2026-11-23T09:00\",\"lang\":\"fr\"}",
                "{\"id\":1,\"text\":\"x\",\"now\":\"2026-11-23T09:00\",\"portfolio\":[3]}",
                "{\"id\":1,\"text\":\"x\",\"now\":\"2026-11-23T09:00\"} {}",
                "{\"id\":1,\"text\":\"x\""
            })
    void a_line_that_is_no_question_gets_an_error_and_the_run_goes_on(String bad) {
        String[] answers = extract(bad + "\n" + ASK).split("\n", -1);

        assertThat(answers[0]).startsWith("{\"id\":null,\"error\":\"");
        assertThat(answers[1]).startsWith("{\"id\":\"a\"");
    }

    @Test
    void each_answer_is_there_before_the_next_question_is_asked() throws IOException, InterruptedException {
        LinkedBlockingQueue<String> answered = new LinkedBlockingQueue<>();
        Thread run;
        try (PipedOutputStream questions = new PipedOutputStream()) {
            PipedInputStream in = new PipedInputStream(questions);
            run = new Thread(() -> run(in, queueing(answered), new StringWriter()));
            run.start();
            for (int i = 0; i < 2; i++) {
                questions.write((ASK + "\n").getBytes(StandardCharsets.UTF_8));
                questions.flush();
                assertThat(answered.poll(30, TimeUnit.SECONDS)).startsWith("{\"id\":\"a\"");
            }
        }
        run.join(30_000);
    }

    @Test
    void explained_an_answer_ends_with_a_trace() {
        JsonObject trace = json(extract(ASK, "--explain")).getAsJsonObject("trace");

        assertThat(trace.keySet()).containsExactly("probability", "cue", "deadline_words", "urgency");
        assertThat(trace.getAsJsonObject("urgency").size()).isPositive();
    }

    @Test
    void only_the_dates_can_be_read() {
        JsonObject answer = json(extract(line("See you on 3/5", "en-US"), "--dates-only"));

        assertThat(answer.keySet()).containsExactly("id", "lang", "dates");
        assertThat(answer.toString()).contains("-03-05").doesNotContain("role");
    }

    @Test
    void chatter_is_not_urgent() {
        JsonObject answer = json(extract(line("Bedankt en fijn weekend!")));

        assertThat(answer.get("kind").getAsString()).isEqualTo("none");
        assertThat(answer.get("urgency").getAsDouble()).isZero();
    }

    private static String line(String text) {
        return "{\"id\":7,\"text\":\"" + text + "\",\"lang\":\"auto\",\"now\":\"2026-11-23T09:00\"}";
    }

    private static String line(String text, String locale) {
        return "{\"text\":\"" + text + "\",\"lang\":\"en\",\"locale\":\"" + locale
                + "\",\"now\":\"2026-11-23T09:00\",\"portfolio\":null}";
    }

    private static JsonObject json(String line) {
        return JsonParser.parseString(line).getAsJsonObject();
    }

    private static String extract(String lines, String... options) {
        StringWriter out = new StringWriter();
        int code = run(
                new ByteArrayInputStream((lines + "\n").getBytes(StandardCharsets.UTF_8)),
                out,
                new StringWriter(),
                options);
        assertThat(code).isZero();
        return out.toString().stripTrailing();
    }

    private static int run(InputStream in, Writer out, Writer err, String... options) {
        return new CommandLine(new ExtractCommand(in))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(options);
    }

    private static Writer queueing(LinkedBlockingQueue<String> answered) {
        return new StringWriter() {
            @Override
            public void flush() {
                if (getBuffer().length() > 0) {
                    answered.add(toString());
                    getBuffer().setLength(0);
                }
            }
        };
    }
}
