package nl.ontzorg.bench;

import com.google.gson.Gson;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nl.ontzorg.Ports;
import nl.ontzorg.Wiring;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.given.Given;
import nl.ontzorg.practice.PracticeWorkspace;
import nl.ontzorg.practice.world.MovableTime;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.slack.Door;
import nl.ontzorg.slack.SlackSettings;
import nl.ontzorg.storage.Database;
import nl.ontzorg.understanding.Reader;

/**
 * How long people wait for the answer to /request while one reading in ten takes 1.5 seconds: fifty commands a second
 * for a minute, from the person's keystroke to what they see.
 */
public final class AckBench {

    private static final int RATE = 50;
    private static final Duration SLOW = Duration.ofMillis(1_500);

    private AckBench() {}

    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("ack-bench");
        String url = "jdbc:sqlite:" + folder.resolve("bench.db");
        try (PracticeWorkspace workspace = PracticeWorkspace.start(
                        0, Scenario.standard().quiet(), new MovableTime(Wiring.machineClock(), to -> {}), null);
                Wiring bot = bot(workspace, Database.open(url, Wiring.machineClock(), Wiring.ids()))) {
            bot.start();
            Commands commands = new Commands(workspace.page());
            commands.fire(10);
            report(commands.fire(seconds), seconds, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        }
        // The web server of the practice workspace leaves a thread that does not end by itself.
        System.exit(0);
    }

    private static Wiring bot(PracticeWorkspace workspace, Database database) {
        database.desks()
                .save(Given.aDesk()
                        .manager(new PersonId("T0PRACTICE", "U0MANAGER"))
                        .assistants("U0ASSIST")
                        .build());
        SlackSettings slack = new SlackSettings(
                workspace.botToken(), new Door.SocketMode(workspace.appToken()), workspace.apiUrl(), "");
        Ports sound = Ports.on(database, new SimpleMeterRegistry());
        Ports slow = new Ports(sound.transactions(), sound.mail(), sound.books(), slow(sound.reader()), sound.meters());
        return Wiring.of(slack, database, slow, Wiring.machineClock());
    }

    private static Reader slow(Reader real) {
        AtomicInteger readings = new AtomicInteger();
        return message -> {
            if (readings.incrementAndGet() % 10 == 0) {
                LockSupport.parkNanos(SLOW.toNanos());
            }
            return real.read(message);
        };
    }

    private static void report(List<Long> nanos, int seconds, PrintStream out) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        out.printf(
                Locale.ROOT,
                "%d of %d commands answered in %d s: p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                sorted.size(),
                RATE * seconds,
                seconds,
                at(sorted, 0.5),
                at(sorted, 0.99),
                at(sorted, 1));
    }

    private static double at(List<Long> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part)) / 1e6;
    }

    /** The assistant, who types. */
    private record Commands(URI page, HttpClient http, Gson gson) {

        Commands(URI page) {
            this(page, HttpClient.newHttpClient(), new Gson());
        }

        /** Gives how long each took that was answered well. */
        List<Long> fire(int seconds) {
            List<Long> took = Collections.synchronizedList(new ArrayList<>());
            List<CompletableFuture<?>> all = new ArrayList<>();
            long next = System.nanoTime();
            for (int i = 0; i < RATE * seconds; i++) {
                LockSupport.parkNanos(next - System.nanoTime());
                next += Duration.ofSeconds(1).toNanos() / RATE;
                all.add(type("/request", "Graag uiterlijk vrijdag akkoord op nota " + i, took));
            }
            all.forEach(CompletableFuture::join);
            return took;
        }

        private CompletableFuture<?> type(String command, String text, List<Long> took) {
            Map<String, String> act = Map.of("as", "U0ASSIST", "in", "U0ONTZORG", "command", command, "text", text);
            HttpRequest request = HttpRequest.newBuilder(page.resolve("/practice/command"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(gson.toJson(act)))
                    .build();
            long start = System.nanoTime();
            return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenAccept(answer -> {
                if (answer.body().contains("\"ok\":true")) {
                    took.add(System.nanoTime() - start);
                }
            });
        }
    }
}
