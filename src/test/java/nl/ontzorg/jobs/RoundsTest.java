package nl.ontzorg.jobs;

import static nl.ontzorg.given.Given.MONDAY;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static nl.ontzorg.given.Given.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ontzorg.delivery.Courier;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice.Say;
import nl.ontzorg.delivery.Outbox.Posted;
import nl.ontzorg.delivery.Sender.Sending.Sent;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.feedback.FeedbackRound;
import nl.ontzorg.given.ScriptedSender;
import nl.ontzorg.given.SettableClock;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.reminders.ReminderRound;
import nl.ontzorg.requests.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RoundsTest {

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private final SettableClock clock = new SettableClock(at(MONDAY, 15, 0));

    @Test
    void a_tick_reminds_and_sends_once_in_each_minute() throws InterruptedException {
        Desk desk = aDesk().build();
        database.desks().save(desk);
        database.requests().add(aRequest().number(1).due(MONDAY).build());
        CountDownLatch sent = new CountDownLatch(2);
        Rounds rounds;
        try (Courier courier = courier(sent)) {
            rounds = rounds(courier);

            rounds.run();
            assertThat(sent.await(10, TimeUnit.SECONDS))
                    .as("nudge and escalation")
                    .isTrue();

            Request second = aRequest().number(2).due(MONDAY).build();
            database.requests().add(second);
            clock.tick(Duration.ofSeconds(59));
            rounds.run();
            assertThat(database.requests().history(second.id())).isEmpty();
        }

        clock.tick(Duration.ofSeconds(1));
        rounds.run();
        assertThat(database.outbox().waiting()).isEqualTo(2);
    }

    @Test
    void a_round_that_fails_keeps_nothing_else_from_being_done_and_is_tried_again() throws InterruptedException {
        CountDownLatch sent = new CountDownLatch(1);
        AtomicInteger failed = new AtomicInteger();
        AtomicInteger other = new AtomicInteger();
        database.outbox().put("hello", new Destination("T1", "D1", null), new Say("hello"));
        try (Courier courier = courier(sent)) {
            Rounds some = new Rounds(courier::wake, List.of(failing(failed), other::incrementAndGet), List.of(), clock);

            assertThatThrownBy(some::run).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(some::run).isInstanceOf(IllegalStateException.class);

            assertThat(sent.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(failed).hasValue(2);
            assertThat(other).hasValue(2);
        }
    }

    @Test
    void what_is_for_each_hour_runs_once_in_it() {
        AtomicInteger hours = new AtomicInteger();
        try (Courier courier = courier(new CountDownLatch(1))) {
            Rounds rounds = new Rounds(courier::wake, List.of(), List.of(hours::incrementAndGet), clock);

            rounds.run();
            clock.tick(Duration.ofMinutes(59));
            rounds.run();
            assertThat(hours).hasValue(1);

            clock.tick(Duration.ofMinutes(1));
            rounds.run();
            assertThat(hours).hasValue(2);
        }
    }

    private static Runnable failing(AtomicInteger times) {
        return () -> {
            times.incrementAndGet();
            throw new IllegalStateException("a row that cannot be read");
        };
    }

    private Rounds rounds(Courier courier) {
        ReminderRound reminders = new ReminderRound(
                database.transactions(), database.desks(), database.requests(), database.outbox(), clock);
        FeedbackRound feedback = new FeedbackRound(database.desks(), database.feedback(), database.outbox(), clock);
        return new Rounds(courier::wake, List.of(reminders::run, feedback::run), List.of(), clock);
    }

    private Courier courier(CountDownLatch sent) {
        return database.courier(
                new ScriptedSender(parcel -> {
                    sent.countDown();
                    return new Sent(new Posted(parcel.to().channel(), "1.1"));
                }),
                clock);
    }
}
