package nl.ontzorg.jobs;

import static nl.ontzorg.given.Given.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ontzorg.given.Engine;
import nl.ontzorg.given.SettableClock;
import nl.ontzorg.given.TemporaryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class TickerTest {

    @RegisterExtension
    final TemporaryDatabase database;

    TickerTest(Engine engine) {
        database = new TemporaryDatabase(engine);
    }

    private final SettableClock clock = new SettableClock(NOW);

    @Test
    void it_ticks_on_after_a_round_that_failed() throws InterruptedException {
        CountDownLatch ticks = new CountDownLatch(2);
        Runnable failing = () -> {
            ticks.countDown();
            throw new IllegalStateException("a round that fails");
        };

        try (Ticker ticker = new Ticker(database.database(), failing, clock)) {
            ticker.start();

            assertThat(ticks.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void it_tells_when_the_rounds_were_last_run_to_their_end() throws InterruptedException {
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(2);
        Runnable rounds = () -> {
            if (runs.getAndIncrement() == 0) {
                clock.tick(Duration.ofSeconds(40));
            }
            done.countDown();
        };

        try (Ticker ticker = new Ticker(database.database(), rounds, clock)) {
            assertThat(ticker.lastTick()).isEqualTo(NOW);
            ticker.start();

            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(ticker.lastTick()).isEqualTo(NOW.plusSeconds(40));
        }
    }

    @Test
    void rounds_that_fail_do_not_count() throws InterruptedException {
        CountDownLatch ticks = new CountDownLatch(2);
        Runnable failing = () -> {
            clock.tick(Duration.ofSeconds(40));
            ticks.countDown();
            throw new IllegalStateException("a round that fails");
        };

        try (Ticker ticker = new Ticker(database.database(), failing, clock)) {
            ticker.start();

            assertThat(ticks.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(ticker.lastTick()).isBefore(clock.instant());
        }
    }

    @Test
    void it_ticks_once_for_all_replicas() throws InterruptedException {
        CountDownLatch ticks = new CountDownLatch(4);
        List<Long> begun = Collections.synchronizedList(new ArrayList<>());
        Runnable round = () -> {
            begun.add(System.nanoTime());
            ticks.countDown();
        };

        try (Ticker one = new Ticker(database.database(), round, clock);
                Ticker other = new Ticker(database.replica(), round, clock)) {
            one.start();
            other.start();

            assertThat(ticks.await(60, TimeUnit.SECONDS)).isTrue();
        }

        // The next is due a second after the end of the last, wherever that ran.
        for (int tick = 1; tick < begun.size(); tick++) {
            assertThat(Duration.ofNanos(begun.get(tick) - begun.get(tick - 1))).isGreaterThan(Duration.ofMillis(900));
        }
    }
}
