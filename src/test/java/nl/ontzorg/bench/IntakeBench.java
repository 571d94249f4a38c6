package nl.ontzorg.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.ontzorg.Wiring;
import nl.ontzorg.storage.Database;

/**
 * How many envelopes a second are on the disk before their acknowledgement, against what the disk can do: 4 KiB
 * overwrites, each waited for. Rounds are interleaved, for a machine is not equally quick all the time.
 */
final class IntakeBench {

    private static final int ROUNDS = 5;
    private static final long TURN = Duration.ofSeconds(1).toNanos();
    private static final List<Integer> CALLERS = List.of(1, 8, 64);

    private final PrintStream out;
    private final Envelopes way;
    private final RawDisk disk;
    private final AtomicLong envelopes = new AtomicLong();

    private IntakeBench(PrintStream out, Envelopes way, RawDisk disk) {
        this.out = out;
        this.way = way;
        this.disk = disk;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(arguments.length == 0 ? "." : arguments[0]), "bench");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Database database = Database.open(
                        "jdbc:sqlite:" + folder.resolve("bench.db"), InstantSource.system(), Wiring.ids());
                Envelopes way = new Envelopes(database);
                RawDisk disk = new RawDisk(folder.resolve("raw"))) {
            new IntakeBench(out, way, disk).run();
        } finally {
            delete(folder);
        }
    }

    private void run() throws InterruptedException, ExecutionException {
        pace(disk::overwrite, 1);
        for (int callers : CALLERS) {
            pace(this::takeIn, callers);
        }
        List<List<Double>> ratios = new ArrayList<>();
        CALLERS.forEach(callers -> ratios.add(new ArrayList<>()));
        for (int round = 1; round <= ROUNDS; round++) {
            out.printf(Locale.ROOT, "round %d:", round);
            for (int place = 0; place < CALLERS.size(); place++) {
                double raw = pace(disk::overwrite, 1);
                double pace = pace(this::takeIn, CALLERS.get(place));
                ratios.get(place).add(pace / raw);
                out.printf(Locale.ROOT, " raw %.0f/s, %d callers %.0f/s;", raw, CALLERS.get(place), pace);
            }
            out.println();
        }
        for (int place = 0; place < CALLERS.size(); place++) {
            List<Double> sorted = ratios.get(place).stream().sorted().toList();
            out.printf(
                    Locale.ROOT,
                    "%d callers: median %.2f of raw (%.2f to %.2f)%n",
                    CALLERS.get(place),
                    sorted.get(ROUNDS / 2),
                    sorted.get(0),
                    sorted.get(ROUNDS - 1));
        }
    }

    private void takeIn() {
        way.take(envelopes.incrementAndGet());
    }

    /** How often a second so many callers get it done together. */
    private static double pace(Runnable act, int callers) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            long begun = System.nanoTime();
            List<Future<Long>> counts = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                counts.add(threads.submit(() -> repeat(act, begun + TURN)));
            }
            long done = 0;
            for (Future<Long> count : counts) {
                done += count.get();
            }
            return done / ((System.nanoTime() - begun) / 1e9);
        } finally {
            threads.shutdown();
        }
    }

    private static long repeat(Runnable act, long until) {
        long done = 0;
        while (System.nanoTime() < until) {
            act.run();
            done++;
        }
        return done;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
