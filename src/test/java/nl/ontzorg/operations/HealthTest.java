package nl.ontzorg.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HealthTest {

    private static final Duration MINUTE = Duration.ofSeconds(60);

    @Test
    void a_bot_is_ready_when_every_sign_is_fine() {
        Health.Report report = started(moving("inbox", 60), idle("outbox"), Sign.sound("database", Optional::empty))
                .report();

        assertThat(report.ready()).isTrue();
        assertThat(report.json())
                .isEqualTo("{\"status\":\"ready\",\"signs\":["
                        + "{\"sign\":\"inbox\",\"fine\":true,\"age\":60,\"limit\":60},"
                        + "{\"sign\":\"outbox\",\"fine\":true,\"limit\":60},"
                        + "{\"sign\":\"database\",\"fine\":true}]}");
    }

    @Test
    void one_part_that_stands_still_too_long_is_enough_not_to_be_ready() {
        Health.Report report = started(moving("inbox", 61), moving("tick", 1)).report();

        assertThat(report.ready()).isFalse();
        assertThat(report.json())
                .contains("\"status\":\"not ready\"", "{\"sign\":\"inbox\",\"fine\":false,\"age\":61,\"limit\":60}")
                .contains("{\"sign\":\"tick\",\"fine\":true,\"age\":1,\"limit\":60}");
    }

    @Test
    void a_part_tells_what_is_wrong_with_it() {
        Health health = started(Sign.sound("database", () -> Optional.of("the disk is full")));

        assertThat(health.report())
                .isEqualTo(new Health.Report(
                        false,
                        "{\"status\":\"not ready\",\"signs\":["
                                + "{\"sign\":\"database\",\"fine\":false,\"fault\":\"the disk is full\"}]}"));
    }

    @Test
    void a_part_that_cannot_be_looked_at_is_not_fine_and_hides_what_its_fault_may_hold() {
        Health health = started(broken("inbox"));

        assertThat(health.report().ready()).isFalse();
        assertThat(health.report().json())
                .contains("\"fault\":\"cannot be looked at: IllegalStateException\"")
                .doesNotContain("SELECT");
    }

    @Test
    void a_bot_is_not_ready_before_it_has_started_nor_while_it_stops() {
        Health health = new Health(List.of());
        assertThat(health.report()).isEqualTo(new Health.Report(false, "{\"status\":\"starting\",\"signs\":[]}"));

        health.started();
        assertThat(health.report().ready()).isTrue();

        health.stopping();
        assertThat(health.report()).isEqualTo(new Health.Report(false, "{\"status\":\"stopping\",\"signs\":[]}"));
    }

    @Test
    void ages_are_gauges_in_seconds() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();

        new Health(List.of(
                        moving("inbox", 3),
                        idle("outbox"),
                        broken("connection"),
                        Sign.sound("database", Optional::empty)))
                .bindTo(meters);

        assertThat(meters.get("ontzorg.inbox.age").gauge().value()).isEqualTo(3);
        assertThat(meters.get("ontzorg.outbox.age").gauge().value()).isZero();
        assertThat(meters.get("ontzorg.connection.age").gauge().value()).isNaN();
        assertThat(meters.getMeters()).hasSize(3);
    }

    private static Health started(Sign... signs) {
        Health health = new Health(List.of(signs));
        health.started();
        return health;
    }

    private static Sign moving(String name, int seconds) {
        return Sign.moving(name, MINUTE, () -> Optional.of(Duration.ofSeconds(seconds)));
    }

    private static Sign idle(String name) {
        return Sign.moving(name, MINUTE, Optional::empty);
    }

    private static Sign broken(String name) {
        return Sign.moving(name, MINUTE, () -> {
            throw new IllegalStateException("SELECT text FROM requests");
        });
    }
}
