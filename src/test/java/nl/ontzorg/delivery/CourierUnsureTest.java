package nl.ontzorg.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.delivery.Outbox.Posted;
import nl.ontzorg.delivery.Sender.Sending;
import nl.ontzorg.delivery.Sender.Sending.Sent;
import nl.ontzorg.delivery.Sender.Sending.Unsure;
import nl.ontzorg.delivery.Sender.Sought;
import nl.ontzorg.given.ScriptedSender;
import org.junit.jupiter.api.Test;

/** What may be there already is sought before it is sent again, and stands there once. */
class CourierUnsureTest extends CourierRig {

    private static final Duration RECHECK = Patience.usual().recheck();

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
}
