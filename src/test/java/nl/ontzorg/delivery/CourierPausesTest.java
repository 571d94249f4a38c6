package nl.ontzorg.delivery;

import static nl.ontzorg.given.Given.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.delivery.Sender.Sending.Later;
import nl.ontzorg.delivery.Sender.Sending.Limited;
import org.junit.jupiter.api.Test;

/** How long a message that could not be sent waits, and what waits with it. */
class CourierPausesTest extends CourierRig {

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
    void a_channel_that_must_wait_does_not_hold_up_another() {
        sender.sends(parcel -> parcel.to().channel().equals("D1") ? new Limited(A_DAY) : SENT);
        put("one", "D1");
        put("two", "D1");
        put("three", "D2");

        courier.run();

        assertThat(tried()).containsExactlyInAnyOrder("one", "three");
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
