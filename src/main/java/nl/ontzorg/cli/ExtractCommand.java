package nl.ontzorg.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.ontzorg.dates.DateContext;
import nl.ontzorg.dates.DateExpression;
import nl.ontzorg.dates.DateReader;
import nl.ontzorg.language.Language;
import nl.ontzorg.language.LanguageGuess;
import nl.ontzorg.priority.Urgency;
import nl.ontzorg.understanding.Reader;
import nl.ontzorg.understanding.RequestReader;
import nl.ontzorg.understanding.Understanding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads messages as lines of JSON and answers each with what was understood, as it comes. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Reads messages as lines of JSON from standard input and writes what is understood, a line each.")
public final class ExtractCommand implements Callable<Integer> {

    private static final long WARM_UP = 5_000_000_000L;
    private static final long MEASURED = 3_000_000_000L;

    private final InputStream in;
    private final Gson gson =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--explain", description = "Add a trace: what decided, and the reasons of the urgency.")
    private boolean explain;

    @Option(names = "--dates-only", description = "Read only the dates.")
    private boolean datesOnly;

    @Option(names = "--bench", description = "Then print texts per second on standard error.")
    private boolean bench;

    public ExtractCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        return datesOnly ? answerAll(dates()) : answerAll(everything());
    }

    private <T> int answerAll(Answering<T> answering) throws IOException {
        PrintWriter out = new PrintWriter(spec.commandLine().getOut(), false);
        List<ExtractLine> read = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            out.print(gson.toJson(answer(line, answering, read)) + "\n");
            out.flush();
        }
        if (bench && !read.isEmpty()) {
            round(read, answering, WARM_UP);
            long speed = round(read, answering, MEASURED);
            spec.commandLine().getErr().println(speed + " texts/s");
            spec.commandLine().getErr().flush();
        }
        return 0;
    }

    private JsonObject answer(String line, Answering<?> answering, List<ExtractLine> read) {
        try {
            ExtractLine question = ExtractLine.parse(line);
            if (bench) {
                read.add(question);
            }
            return answering.answer(question);
        } catch (IllegalArgumentException e) {
            return ExtractAnswer.error(e.getMessage());
        }
    }

    /** Reads all lines again and again for so many nanoseconds, and gives how many a second. */
    private static <T> long round(List<ExtractLine> lines, Answering<T> answering, long lasting) {
        long texts = 0;
        long start = System.nanoTime();
        long spent = 0;
        while (spent < lasting) {
            for (ExtractLine line : lines) {
                texts += answering.reading().apply(line) == null ? 0 : 1;
            }
            spent = System.nanoTime() - start;
        }
        return texts * 1_000_000_000L / spent;
    }

    /** What is read in a line, and how that is answered. */
    private record Answering<T>(Function<ExtractLine, T> reading, BiFunction<ExtractLine, T, JsonObject> answering) {

        JsonObject answer(ExtractLine line) {
            return answering.apply(line, reading.apply(line));
        }
    }

    private record Dates(Language language, List<DateExpression> dates) {}

    private Answering<Understanding> everything() {
        Reader reader = RequestReader.create();
        return new Answering<>(line -> reader.read(line.message()), (line, read) -> {
            Urgency urgency = ExtractUrgency.of(line, read);
            JsonObject answer = ExtractAnswer.of(line, read, urgency);
            if (explain) {
                answer.add("trace", ExtractAnswer.trace(read, urgency));
            }
            return answer;
        });
    }

    private static Answering<Dates> dates() {
        DateReader reader = DateReader.create();
        LanguageGuess guess = new LanguageGuess();
        return new Answering<>(
                line -> {
                    Language known = line.language();
                    Language language =
                            known != null ? known : guess.guess(line.text()).orElse(Language.NL);
                    LocalDateTime now = line.now().toLocalDateTime();
                    return new Dates(language, reader.read(line.text(), new DateContext(now, language, line.region())));
                },
                (line, read) -> ExtractAnswer.ofDates(line, read.language().code(), read.dates()));
    }
}
