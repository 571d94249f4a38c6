package nl.ontzorg.delivery;

import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.ontzorg.delivery.Notice.Say;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.delivery.Outbox.Posted;
import nl.ontzorg.delivery.Sender.Sending;
import nl.ontzorg.delivery.Sender.Sending.Later;
import nl.ontzorg.delivery.Sender.Sending.Limited;
import nl.ontzorg.delivery.Sender.Sending.Never;
import nl.ontzorg.delivery.Sender.Sending.NotNeeded;
import nl.ontzorg.delivery.Sender.Sending.Sent;
import nl.ontzorg.delivery.Sender.Sending.Unsure;
import nl.ontzorg.delivery.Sender.Sought;
import nl.ontzorg.given.ScriptedSender;
import nl.ontzorg.given.SettableClock;
import nl.ontzorg.given.TemporaryDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(30)
class CourierTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration RECHECK = Patience.usual().recheck();
    private static final Duration LEASE = Patience.usual().lease();
    private static final Sending SENT = new Sent(new Posted("D1", "1.1"));
    private static final Duration NO_JITTER = Duration.ZERO;

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private final SettableClock clock = new SettableClock();
    private final ScriptedSender sender = new ScriptedSender(parcel -> SENT);
    private final List<Parcel> returned = new CopyOnWriteArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Outbox outbox;
    private Courier courier;

    @BeforeEach
    void open() {
        outbox = database.outbox();
        courier = courier(outbox, sender);
    }

    @AfterEach
    void close() {
        courier.close();
    }

    private Courier courier(Outbox of, Sender by) {
        Patience usual = Patience.usual();
        Patience patience = new Patience(
                usual.lease(), usual.call(), usual.recheck(), usual.limited(), NO_JITTER, usual.stopping());
        PostOffice office = new PostOffice(database.transactions(), of, database.installations(), returned::add);
        return new Courier(office, by, clock, meters, patience);
    }

    @Test
    void everything_that_is_due_is_sent_once_in_its_order() {
        put("one", "D1");
        put("two", "D1");
        put("three", "D2");

        courier.run();
        courier.run();

        assertThat(tried()).containsExactlyInAnyOrder("one", "two", "three");
        assertThat(triedOn("D1")).containsExactly("one", "two");
        assertThat(count("ontzorg.outbox.sent")).isEqualTo(3);
    }

    @Test
    void what_was_sent_stays_sent_after_a_restart() {
        put("one", "D1");
        courier.run();

        database.restart();

        assertThat(database.outbox().waiting()).isZero();
    }

    @Test
    void what_is_no_longer_needed_is_dropped_and_may_be_put_there_anew() {
        sender.sends(parcel -> new NotNeeded());
        put("one", "D1");
        courier.run();
        assertThat(triedOn("D1")).hasSize(1);
        assertThat(outbox.waiting()).isZero();

        put("one", "D1");
        courier.run();

        assertThat(triedOn("D1")).hasSize(2);
    }

    @Test
    void what_will_never_work_is_tried_once_holds_up_nobody_and_comes_back_to_who_can_act() {
        sender.sends(parcel -> parcel.key().equals("bad") ? new Never("channel_not_found") : SENT);
        put("bad", "D1");
        put("good", "D1");

        courier.run();
        clock.tick(A_DAY);
        courier.run();

        assertThat(tried()).containsExactly("bad", "good");
        assertThat(returned).extracting(Parcel::key).containsExactly("bad");
        assertThat(count("ontzorg.outbox.failed")).isEqualTo(1);
    }

    @Test
    void a_message_waits_as_long_as_the_sender_asks() {
        sender.sends(parcel -> new Later(Duration.ofMinutes(7), "timeout"));
        put("one", "D1");
        courier.run();

        clock.tick(Duration.ofMinutes(7).minusMillis(1));
        courier.run();
        assertThat(tried()).hasSize(1);

        clock.tick(Duration.ofMillis(1));
        courier.run();
        assertThat(tried()).hasSize(2);
    }

    @Test
    void a_channel_that_is_limited_rests_as_long_as_slack_asks_however_often_it_did() {
        sender.sends(parcel -> new Limited(Duration.ofSeconds(6)));
        put("one", "D1");

        assertThat(pauses(5)).extracting(Duration::toSeconds).containsOnly(6L);
    }

    @Test
    void a_channel_that_is_limited_rests_half_a_minute_when_slack_does_not_say_how_long_and_over_a_restart() {
        sender.sends(parcel -> new Limited(null));
        put("one", "D1");
        courier.run();
        sender.sends(parcel -> SENT);

        database.restart();
        try (Courier after = courier(database.outbox(), sender)) {
            clock.tick(Duration.ofSeconds(30).minusMillis(1));
            after.run();
            assertThat(tried()).hasSize(1);

            clock.tick(Duration.ofMillis(1));
            after.run();
            assertThat(tried()).hasSize(2);
        }
    }

    @Test
    void each_attempt_waits_longer_up_to_five_minutes() {
        sender.sends(parcel -> new Later(A_SECOND, "timeout"));
        put("one", "D1");

        assertThat(pauses(11))
                .extracting(Duration::toSeconds)
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
    }

    @Test
    void an_outage_of_a_day_loses_nothing() {
        sender.sends(parcel -> new Later(A_SECOND, "connection refused"));
        put("one", "D1");
        Instant back = NOW.plus(A_DAY);
        while (clock.instant().isBefore(back)) {
            courier.run();
            clock.tick(Duration.ofMinutes(1));
        }

        sender.tried.clear();
        sender.sends(parcel -> SENT);
        clock.tick(Duration.ofMinutes(5));
        courier.run();

        assertThat(tried()).containsExactly("one");
    }

    @Test
    void a_message_on_which_the_sender_itself_fails_is_given_up_after_ten_attempts() {
        sender.sends(parcel -> {
            if (parcel.key().equals("broken")) {
                throw new IllegalStateException("no words for this");
            }
            return SENT;
        });
        put("broken", "D1");
        put("after it", "D1");

        for (int minute = 0; minute < 60; minute++) {
            courier.run();
            clock.tick(Duration.ofMinutes(1));
        }

        assertThat(tried()).filteredOn("broken"::equals).hasSize(10);
        assertThat(tried()).last().isEqualTo("after it");
    }

    @Test
    void a_channel_that_must_wait_does_not_hold_up_another() {
        sender.sends(parcel -> parcel.to().channel().equals("D1") ? new Limited(A_DAY) : SENT);
        put("one", "D1");
        put("two", "D1");
        put("three", "D2");

        courier.run();

        assertThat(tried()).containsExactlyInAnyOrder("one", "three");
    }

    @Test
    void a_channel_whose_call_hangs_does_not_hold_up_others() throws InterruptedException {
        CountDownLatch hangs = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(20);
        sender.sends(parcel -> {
            if (parcel.to().channel().equals("D0")) {
                await(hangs);
            } else {
                others.countDown();
            }
            return SENT;
        });
        put("hangs", "D0");
        put("behind it", "D0");
        for (int number = 1; number <= 20; number++) {
            put("other " + number, "D" + number);
        }

        courier.wake();

        assertThat(others.await(10, TimeUnit.SECONDS)).as("others went on").isTrue();
        assertThat(triedOn("D0")).containsExactly("hangs");
        hangs.countDown();
    }

    @Test
    void a_message_that_may_be_there_is_sought_before_it_is_sent_again_and_not_sent_when_found() {
        sender.sends(parcel -> new Unsure("timeout"));
        sender.finds(parcel -> new Sought.Found(new Posted("D1", "1.1")));
        put("one", "D1");
        courier.run();

        clock.tick(RECHECK.minusMillis(1));
        courier.run();
        assertThat(sender.sought).isEmpty();

        clock.tick(Duration.ofMillis(1));
        courier.run();

        assertThat(sender.sought).hasSize(1);
        assertThat(tried()).hasSize(1);
        assertThat(outbox.waiting()).isZero();
        assertThat(count("ontzorg.outbox.unsure")).isEqualTo(1);
    }

    @Test
    void a_message_that_is_not_there_is_sent_again() {
        sender.sends(parcel -> parcel.past().unsure() ? SENT : new Unsure("timeout"));
        put("one", "D1");
        courier.run();
        clock.tick(RECHECK);
        courier.run();

        assertThat(sender.sought).hasSize(1);
        assertThat(tried()).containsExactly("one", "one");
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    void a_message_that_cannot_be_sought_is_sought_again_and_not_sent_meanwhile() {
        sender.sends(parcel -> new Unsure("timeout"));
        sender.finds(parcel -> new Sought.Unknown(Duration.ofMinutes(1), "ratelimited"));
        put("one", "D1");
        courier.run();
        clock.tick(RECHECK);
        courier.run();
        clock.tick(Duration.ofMinutes(1).minusMillis(1));
        courier.run();
        assertThat(sender.sought).hasSize(1);
        assertThat(tried()).hasSize(1);

        sender.finds(parcel -> new Sought.Found(new Posted("D1", "1.1")));
        clock.tick(Duration.ofMillis(1));
        courier.run();

        assertThat(sender.sought).hasSize(2);
        assertThat(tried()).hasSize(1);
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    void what_a_dead_process_was_sending_is_sought_when_its_lease_ends() {
        put("one", "D1");
        outbox.claim("dead", clock.instant(), LEASE, 10);
        sender.finds(parcel -> new Sought.Found(new Posted("D1", "1.1")));

        courier.run();
        clock.tick(LEASE);
        courier.run();

        assertThat(sender.sought).hasSize(1);
        assertThat(tried()).isEmpty();
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    void a_process_that_was_paused_before_it_posted_does_not_post_when_there_is_hardly_any_lease_left() {
        put("one", "D1");
        Sender paused = new PausedBeforePosting(Duration.ofSeconds(12));
        try (Courier slow = courier(outbox, paused)) {
            slow.run();
        }

        assertThat(sender.tried).as("posted by the other, who took it over").hasSize(1);
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    void a_process_that_was_paused_while_it_posted_takes_its_message_back_when_another_sent_it() {
        put("one", "D1");
        sender.sends(parcel -> new Sent(new Posted("D1", "1.2")));
        ScriptedSender slow = new ScriptedSender(parcel -> {
            clock.tick(LEASE);
            courier.run();
            return new Sent(new Posted("D1", "1.1"));
        });
        try (Courier paused = courier(outbox, slow)) {
            paused.run();
        }

        assertThat(tried()).containsExactly("one");
        assertThat(slow.takenBack).containsExactly(new Posted("D1", "1.1"));
        assertThat(sender.takenBack).isEmpty();
        assertThat(count("ontzorg.outbox.fenced")).isEqualTo(1);
    }

    @Test
    void a_message_that_another_found_is_not_taken_back() {
        put("one", "D1");
        sender.finds(parcel -> new Sought.Found(new Posted("D1", "1.1")));
        ScriptedSender slow = new ScriptedSender(parcel -> {
            clock.tick(LEASE);
            courier.run();
            return SENT;
        });
        try (Courier paused = courier(outbox, slow)) {
            paused.run();
        }

        assertThat(slow.takenBack).isEmpty();
        assertThat(count("ontzorg.outbox.fenced")).isZero();
    }

    @Test
    void a_workspace_that_does_not_let_the_bot_in_gets_nothing_until_it_does() {
        sender.sends(parcel -> new Sending.Closed("token_revoked"));
        put("one", "D1");
        put("two", "D1");
        courier.run();
        sender.sends(parcel -> SENT);
        clock.tick(A_DAY);
        courier.run();
        assertThat(tried()).containsExactly("one");
        assertThat(returned).isEmpty();

        database.installations().opened(TEAM);
        courier.run();

        assertThat(tried()).containsExactly("one", "one", "two");
    }

    @Test
    void a_fault_of_the_database_leaves_a_message_to_be_sought() {
        put("one", "D1");
        put("two", "D2");
        sender.finds(parcel -> new Sought.Found(new Posted("D1", "1.1")));
        try (Courier unlucky = courier(failingOnce("sent"), sender)) {
            unlucky.run();
            clock.tick(LEASE);
            unlucky.run();
        }

        assertThat(tried()).containsExactlyInAnyOrder("one", "two");
        assertThat(sender.sought).hasSize(1);
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    void a_call_wakes_the_courier_and_after_closing_it_sleeps() throws InterruptedException {
        put("one", "D1");
        CountDownLatch sent = new CountDownLatch(1);
        sender.sends(parcel -> {
            sent.countDown();
            return SENT;
        });

        courier.wake();

        assertThat(sent.await(10, TimeUnit.SECONDS)).isTrue();
        courier.close();
        put("two", "D1");
        courier.wake();
        assertThat(outbox.waiting()).isEqualTo(1);
    }

    @Test
    void a_courier_that_stops_finishes_what_is_being_posted_and_gives_back_the_rest() throws InterruptedException {
        CountDownLatch posting = new CountDownLatch(1);
        CountDownLatch stopping = new CountDownLatch(1);
        sender.sends(parcel -> {
            posting.countDown();
            await(stopping);
            return SENT;
        });
        put("one", "D1");
        courier.wake();
        posting.await();
        put("two", "D1");
        put("three", "D2");
        Thread closing = new Thread(courier::close);
        closing.start();
        while (closing.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        stopping.countDown();
        closing.join();

        assertThat(tried()).containsExactly("one");
        assertThat(outbox.claim("next", clock.instant(), LEASE, 10))
                .extracting(Parcel::key)
                .containsExactly("two", "three");
    }

    @Test
    void measures_how_late_reminders_are() {
        outbox.put("nudge", new Destination(TEAM, "D1", null), new Notice.Nudge(UUID.randomUUID(), NOW));
        put("hello", "D2");
        clock.tick(Duration.ofSeconds(3));

        courier.run();

        assertThat(meters.get("ontzorg.reminder.lag").timer().count()).isEqualTo(1);
        assertThat(meters.get("ontzorg.reminder.lag").timer().totalTime(TimeUnit.SECONDS))
                .isEqualTo(3);
    }

    /** Passes time after the words were found and before they are posted, in which another courier is at work. */
    private final class PausedBeforePosting implements Sender {

        private final Duration pause;

        PausedBeforePosting(Duration pause) {
            this.pause = pause;
        }

        @Override
        public Sending send(Parcel parcel, java.util.function.BooleanSupplier mayPost) {
            clock.tick(pause);
            boolean may = mayPost.getAsBoolean();
            clock.tick(LEASE.minus(pause));
            courier.run();
            return may ? SENT : new Sending.NotBegun();
        }

        @Override
        public Sought seek(Parcel parcel) {
            return new Sought.NotThere();
        }

        @Override
        public boolean takeBack(Posted posted) {
            throw new AssertionError("nothing was posted");
        }
    }

    /** The real outbox, of which one method fails the first time. */
    private Outbox failingOnce(String method) {
        AtomicBoolean failed = new AtomicBoolean();
        return (Outbox) Proxy.newProxyInstance(
                Outbox.class.getClassLoader(), new Class<?>[] {Outbox.class}, (proxy, called, arguments) -> {
                    if (called.getName().equals(method) && failed.compareAndSet(false, true)) {
                        throw new IllegalStateException("disk full");
                    }
                    try {
                        return called.invoke(outbox, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void put(String key, String channel) {
        outbox.put(key, new Destination(TEAM, channel, null), new Say("hello"));
    }

    private List<String> tried() {
        return sender.tried.stream().map(Parcel::key).toList();
    }

    private List<String> triedOn(String channel) {
        return sender.tried.stream()
                .filter(parcel -> parcel.to().channel().equals(channel))
                .map(Parcel::key)
                .toList();
    }

    private double count(String counter) {
        return meters.find(counter).counters().stream()
                .mapToDouble(io.micrometer.core.instrument.Counter::count)
                .sum();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** How long it takes from each attempt to the next. */
    private List<Duration> pauses(int most) {
        List<Duration> pauses = new ArrayList<>();
        courier.run();
        for (int i = 0; i < most; i++) {
            int before = sender.tried.size();
            Duration waited = Duration.ZERO;
            while (sender.tried.size() == before) {
                clock.tick(A_SECOND);
                waited = waited.plus(A_SECOND);
                courier.run();
            }
            pauses.add(waited);
        }
        return pauses;
    }
}
