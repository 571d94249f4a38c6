package nl.ontzorg.delivery;

import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import nl.ontzorg.delivery.Notice.Say;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.delivery.Sender.Sending;
import nl.ontzorg.delivery.Sender.Sending.Later;
import nl.ontzorg.delivery.Sender.Sending.Never;
import nl.ontzorg.delivery.Sender.Sending.NotNeeded;
import nl.ontzorg.delivery.Sender.Sending.Sent;
import nl.ontzorg.given.SettableClock;
import nl.ontzorg.given.TemporaryDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CourierTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration A_DAY = Duration.ofDays(1);

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private final SettableClock clock = new SettableClock();
    private final List<Parcel> tried = new CopyOnWriteArrayList<>();
    private Function<Parcel, Sending> answer = parcel -> new Sent("D1", "1.1");
    private final Sender sender = parcel -> {
        tried.add(parcel);
        return answer.apply(parcel);
    };
    private Outbox outbox;
    private Courier courier;

    @BeforeEach
    void open() {
        outbox = database.outbox();
        courier = new Courier(outbox, sender, clock);
    }

    @AfterEach
    void close() {
        courier.close();
    }

    @Test
    void everything_that_is_due_is_sent_once_in_its_order() {
        answer = parcel -> new Sent("D1", "1.1");
        put("one", "D1");
        put("two", "D1");
        put("three", "D2");

        courier.run();
        courier.run();

        assertThat(tried).extracting(Parcel::key).containsExactlyInAnyOrder("one", "two", "three");
        assertThat(tried)
                .filteredOn(parcel -> parcel.to().channel().equals("D1"))
                .extracting(Parcel::key)
                .containsExactly("one", "two");
    }

    @Test
    void what_was_sent_stays_sent_after_a_restart() {
        answer = parcel -> new Sent("D1", "1.1");
        put("one", "D1");
        courier.run();

        database.restart();

        assertThat(database.outbox().release()).isZero();
        assertThat(database.outbox().claim(NOW.plus(A_DAY), 10)).isEmpty();
    }

    @Test
    void what_is_no_longer_needed_is_dropped_and_may_be_put_there_anew() {
        answer = parcel -> new NotNeeded();
        put("one", "D1");
        courier.run();
        assertThat(triesOn("D1")).isEqualTo(1);
        assertThat(outbox.claim(NOW.plus(A_DAY), 10)).isEmpty();

        put("one", "D1");
        courier.run();

        assertThat(triesOn("D1")).isEqualTo(2);
    }

    @Test
    void what_will_never_work_is_tried_once_and_holds_up_nobody() {
        answer = parcel -> parcel.key().equals("bad") ? new Never("channel_not_found") : new Sent("D1", "1.1");
        put("bad", "D1");
        put("good", "D1");

        courier.run();
        clock.tick(A_DAY);
        courier.run();

        assertThat(tried).extracting(Parcel::key).containsExactly("bad", "good");
    }

    @Test
    void a_message_waits_as_long_as_the_sender_asks() {
        answer = parcel -> new Later(Duration.ofMinutes(7), "ratelimited");
        put("one", "D1");
        courier.run();

        clock.tick(Duration.ofMinutes(7).minusMillis(1));
        courier.run();
        assertThat(tried).hasSize(1);

        clock.tick(Duration.ofMillis(1));
        courier.run();
        assertThat(tried).hasSize(2);
    }

    @Test
    void each_attempt_waits_longer_up_to_five_minutes() {
        answer = parcel -> new Later(A_SECOND, "timeout");
        put("one", "D1");

        assertThat(pauses(11))
                .extracting(Duration::toSeconds)
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
    }

    @Test
    void an_outage_of_a_day_loses_nothing() {
        answer = parcel -> new Later(A_SECOND, "connection refused");
        put("one", "D1");
        Instant back = NOW.plus(A_DAY);
        while (clock.instant().isBefore(back)) {
            courier.run();
            clock.tick(Duration.ofMinutes(1));
        }

        tried.clear();
        answer = parcel -> new Sent("D1", "1.1");
        clock.tick(Duration.ofMinutes(5));
        courier.run();

        assertThat(tried).extracting(Parcel::key).containsExactly("one");
    }

    @Test
    void a_message_on_which_the_sender_itself_fails_is_given_up_after_ten_attempts() {
        answer = parcel -> {
            if (parcel.key().equals("broken")) {
                throw new IllegalStateException("no words for this");
            }
            return new Sent("D1", "1.1");
        };
        put("broken", "D1");
        put("after it", "D1");

        for (int minute = 0; minute < 60; minute++) {
            courier.run();
            clock.tick(Duration.ofMinutes(1));
        }

        assertThat(tried).filteredOn(parcel -> parcel.key().equals("broken")).hasSize(10);
        assertThat(tried).last().extracting(Parcel::key).isEqualTo("after it");
    }

    @Test
    void a_channel_that_must_wait_does_not_hold_up_another() {
        answer = parcel -> parcel.to().channel().equals("D1") ? new Later(A_DAY, "ratelimited") : new Sent("D2", "1.1");
        put("one", "D1");
        put("two", "D1");
        put("three", "D2");

        courier.run();

        assertThat(tried).extracting(Parcel::key).containsExactlyInAnyOrder("one", "three");
    }

    @Test
    void a_fault_of_the_database_leaves_nothing_behind_in_the_state_of_being_sent() {
        answer = parcel -> new Sent("D1", "1.1");
        put("one", "D1");
        put("two", "D2");
        try (Courier unlucky = new Courier(failingOnce("sent"), sender, clock)) {
            assertThatThrownBy(unlucky::run).isInstanceOf(IllegalStateException.class);
            unlucky.run();
        }

        assertThat(tried).extracting(Parcel::key).contains("one", "two");
        assertThat(tried)
                .as("the one whose sending was not noted is tried as one that may be there already")
                .anyMatch(parcel -> parcel.attempts() > 0);
        assertThat(outbox.release()).isZero();
    }

    @Test
    void a_call_wakes_the_courier_and_after_closing_it_sleeps() throws InterruptedException {
        put("one", "D1");

        CountDownLatch sent = new CountDownLatch(1);
        answer = parcel -> {
            sent.countDown();
            return new Sent("D1", "1.1");
        };

        courier.wake();

        assertThat(sent.await(10, TimeUnit.SECONDS)).isTrue();
        courier.close();
        put("two", "D1");
        courier.wake();
        assertThat(outbox.claim(NOW, 10)).extracting(Parcel::key).containsExactly("two");
    }

    /** The real outbox, of which one method fails the first time. */
    private Outbox failingOnce(String method) {
        AtomicBoolean failed = new AtomicBoolean();
        return (Outbox) Proxy.newProxyInstance(
                Outbox.class.getClassLoader(), new Class<?>[] {Outbox.class}, (proxy, called, arguments) -> {
                    if (called.getName().equals(method) && failed.compareAndSet(false, true)) {
                        throw new IllegalStateException("disk full");
                    }
                    return called.invoke(outbox, arguments);
                });
    }

    private void put(String key, String channel) {
        outbox.put(key, new Destination(TEAM, channel, null), new Say("hello"));
    }

    private long triesOn(String channel) {
        return tried.stream()
                .filter(parcel -> parcel.to().channel().equals(channel))
                .count();
    }

    /** How long it takes from each attempt to the next. */
    private List<Duration> pauses(int most) {
        List<Duration> pauses = new ArrayList<>();
        courier.run();
        for (int i = 0; i < most; i++) {
            int before = tried.size();
            Duration waited = Duration.ZERO;
            while (tried.size() == before) {
                clock.tick(A_SECOND);
                waited = waited.plus(A_SECOND);
                courier.run();
            }
            pauses.add(waited);
        }
        return pauses;
    }
}
