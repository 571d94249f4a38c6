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
import java.util.function.Function;
import nl.ontzorg.dates.DateContext;
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

    private static final long WARM_UP = 3_000_000_000L;
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
        Function<ExtractLine, JsonObject> answer = datesOnly ? dates() : everything();
        PrintWriter out = new PrintWriter(spec.commandLine().getOut(), false);
        List<ExtractLine> read = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            out.print(gson.toJson(answer(line, answer, read)) + "\n");
            out.flush();
        }
        if (bench && !read.isEmpty()) {
            round(read, answer, WARM_UP);
            long speed = round(read, answer, MEASURED);
            spec.commandLine().getErr().println(speed + " texts/s");
            spec.commandLine().getErr().flush();
        }
        return 0;
    }

    private JsonObject answer(String line, Function<ExtractLine, JsonObject> answer, List<ExtractLine> read) {
        try {
            ExtractLine question = ExtractLine.parse(line);
            if (bench) {
                read.add(question);
            }
            return answer.apply(question);
        } catch (IllegalArgumentException e) {
            return ExtractAnswer.error(e.getMessage());
        }
    }

    /** Answers all lines again and again for so many nanoseconds, and gives how many a second. */
    private long round(List<ExtractLine> lines, Function<ExtractLine, JsonObject> answer, long lasting) {
        long texts = 0;
        long start = System.nanoTime();
        long spent = 0;
        while (spent < lasting) {
            for (ExtractLine line : lines) {
                texts += gson.toJson(answer.apply(line)).isEmpty() ? 0 : 1;
            }
            spent = System.nanoTime() - start;
        }
        return texts * 1_000_000_000L / spent;
    }

    private Function<ExtractLine, JsonObject> everything() {
        Reader reader = RequestReader.create();
        return line -> {
            Understanding read = reader.read(line.message());
            Urgency urgency = ExtractUrgency.of(line, read);
            JsonObject answer = ExtractAnswer.of(line, read, urgency);
            if (explain) {
                answer.add("trace", ExtractAnswer.trace(read, urgency));
            }
            return answer;
        };
    }

    private static Function<ExtractLine, JsonObject> dates() {
        DateReader reader = DateReader.create();
        LanguageGuess guess = new LanguageGuess();
        return line -> {
            Language known = line.language();
            Language language = known != null ? known : guess.guess(line.text()).orElse(Language.NL);
            LocalDateTime now = line.now().toLocalDateTime();
            return ExtractAnswer.ofDates(
                    line, language.code(), reader.read(line.text(), new DateContext(now, language, line.region())));
        };
    }
}
