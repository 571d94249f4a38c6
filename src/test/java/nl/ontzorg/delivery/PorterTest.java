package nl.ontzorg.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.ontzorg.delivery.Inbox.Item;
import nl.ontzorg.given.Directly;
import nl.ontzorg.given.SettableClock;
import nl.ontzorg.given.TemporaryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PorterTest {

    private final SettableClock clock = new SettableClock();

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase(clock);

    private final List<String> read = new CopyOnWriteArrayList<>();
    private final List<String> apologised = new CopyOnWriteArrayList<>();
    private Consumer<Item> reading = item -> {};

    @Test
    void everything_that_waits_is_read_once() {
        put("one", "two", "three");
        try (Porter porter = porter(new Directly())) {
            porter.wake();
            porter.wake();
        }
        assertThat(read).containsExactlyInAnyOrder("one", "two", "three");
    }

    @Test
    void one_slow_reading_does_not_hold_up_the_others() throws InterruptedException {
        CountDownLatch othersAreRead = new CountDownLatch(2);
        reading = item -> {
            if (item.key().value().equals("slow")) {
                await(othersAreRead);
            } else {
                othersAreRead.countDown();
            }
        };
        // All of them wait already when the first reader looks.
        put("slow", "quick", "quicker");
        try (Porter porter = porter(Executors.newFixedThreadPool(2))) {
            porter.wake();
            porter.wake();

            assertThat(othersAreRead.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void what_just_came_to_another_replica_is_left_to_it_for_a_while() {
        put("elsewhere");
        try (Porter porter = porter(new Directly())) {
            porter.sweep();
            assertThat(read).isEmpty();

            clock.tick(Duration.ofSeconds(5));
            porter.sweep();
        }
        assertThat(read).containsExactly("elsewhere");
    }

    @Test
    void what_fails_is_tried_again_after_pauses_that_grow() {
        reading = item -> {
            throw new IllegalStateException("not now");
        };
        put("hard");
        try (Porter porter = porter(new Directly())) {
            for (int second = 0; second < 60; second++) {
                porter.wake();
                clock.tick(Duration.ofSeconds(1));
            }
        }
        assertThat(read).as("at 0, 1, 3, 7, 15 and 31 seconds").hasSize(6);
        assertThat(apologised).as("once, after the fifth").containsExactly("hard");
    }

    @Test
    void what_never_works_is_kept_unread_in_the_end() {
        reading = item -> {
            throw new IllegalStateException("never");
        };
        put("broken");
        try (Porter porter = porter(new Directly())) {
            for (int attempt = 0; attempt < 1_000; attempt++) {
                clock.tick(Duration.ofMinutes(6));
                porter.wake();
            }
        }
        assertThat(read).hasSize(900);
    }

    private Porter porter(ExecutorService readers) {
        return new Porter(
                database.inbox(),
                new Porter.Receiver() {
                    @Override
                    public void receive(Item item) {
                        read.add(item.key().value());
                        reading.accept(item);
                        database.inbox().done(item.key());
                    }

                    @Override
                    public void apologise(Item item) {
                        apologised.add(item.key().value());
                    }
                },
                clock,
                readers);
    }

    private void put(String... keys) {
        for (String key : keys) {
            database.inbox().put(new InboxKey("T1", key), "Heard", "{}");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
