package nl.ontzorg.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.ontzorg.given.TemporaryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TickerTest {

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    @Test
    void it_ticks_on_after_a_round_that_failed() throws InterruptedException {
        CountDownLatch ticks = new CountDownLatch(2);
        Runnable failing = () -> {
            ticks.countDown();
            throw new IllegalStateException("a round that fails");
        };

        try (Ticker ticker = new Ticker(database.database().dataSource(), failing)) {
            ticker.start();

            assertThat(ticks.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
