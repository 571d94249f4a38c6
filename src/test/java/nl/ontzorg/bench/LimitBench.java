package nl.ontzorg.bench;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.ontzorg.Wiring;
import nl.ontzorg.delivery.Courier;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice.Say;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.delivery.Outbox.Posted;
import nl.ontzorg.delivery.Patience;
import nl.ontzorg.delivery.PostOffice;
import nl.ontzorg.delivery.Sender;
import nl.ontzorg.storage.Database;

/**
 * How long other channels wait for their messages while Slack limits one channel for six seconds: ten channels get a
 * message every second, and a call takes a tenth of a second.
 */
public final class LimitBench {

    private static final int CHANNELS = 10;
    private static final Duration LIMITED = Duration.ofSeconds(6);
    private static final Duration CALL = Duration.ofMillis(100);
    private static final int SECONDS = 20;

    private LimitBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("limit-bench");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Database database =
                Database.open("jdbc:sqlite:" + folder.resolve("bench.db"), Wiring.machineClock(), Wiring.ids())) {
            report(out, "none limited", run(database, "calm", false));
            report(out, "one limited for 6 s", run(database, "limited", true));
        }
    }

    private static List<Long> run(Database database, String name, boolean limited) {
        Map<String, Long> put = new ConcurrentHashMap<>();
        List<Long> waited = Collections.synchronizedList(new ArrayList<>());
        PostOffice office =
                new PostOffice(database.transactions(), database.outbox(), database.installations(), parcel -> {});
        Sender slack =
                new LimitedSlack(limited, key -> waited.add(System.nanoTime() - Objects.requireNonNull(put.get(key))));
        try (Courier courier =
                new Courier(office, slack, Wiring.machineClock(), new SimpleMeterRegistry(), Patience.usual())) {
            courier.start();
            for (int message = 0; message < SECONDS * CHANNELS; message++) {
                String key = name + message;
                put.put(key, System.nanoTime());
                database.outbox().put(key, new Destination("T1", "C" + message % CHANNELS, null), new Say("hello"));
                courier.wake();
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos() / CHANNELS);
            }
            LockSupport.parkNanos(LIMITED.toNanos());
        }
        return waited;
    }

    private static void report(PrintStream out, String name, List<Long> waited) {
        List<Long> sorted = new ArrayList<>(waited);
        Collections.sort(sorted);
        out.printf(
                Locale.ROOT,
                "%s: %d messages of the other channels, p50 %.0f ms, longest %.0f ms%n",
                name,
                sorted.size(),
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() - 1) / 1e6);
    }

    /** Takes its time for every call, and in the limited run refuses the first channel for a while. */
    private static final class LimitedSlack implements Sender {

        private final boolean limited;
        private final Consumer<String> others;
        private final long start = System.nanoTime();

        LimitedSlack(boolean limited, Consumer<String> others) {
            this.limited = limited;
            this.others = others;
        }

        @Override
        public Sending send(Parcel parcel, BooleanSupplier mayPost) {
            LockSupport.parkNanos(CALL.toNanos());
            boolean first = parcel.to().channel().equals("C0");
            if (limited && first && System.nanoTime() - start < LIMITED.toNanos()) {
                return new Sending.Limited(LIMITED);
            }
            if (!first) {
                others.accept(parcel.key());
            }
            return new Sending.Sent(new Posted(parcel.to().channel(), "1." + parcel.key()));
        }

        @Override
        public Sought seek(Parcel parcel) {
            return new Sought.NotThere();
        }

        @Override
        public boolean takeBack(Posted posted) {
            return false;
        }
    }
}
