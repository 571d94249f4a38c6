package nl.ontzorg.delivery;

import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.delivery.Sender.Sending;
import nl.ontzorg.delivery.Sender.Sending.Never;
import nl.ontzorg.delivery.Sender.Sending.NotNeeded;
import org.junit.jupiter.api.Test;

/** What is due is sent once, in its order, by a courier that is woken and stops. */
class CourierTest extends CourierRig {

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
}
