package nl.ontzorg;

import static nl.ontzorg.given.Given.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.ontzorg.given.SettableClock;
import nl.ontzorg.settings.ProductTime;
import org.junit.jupiter.api.Test;

class ProductClockTest {

    private static final Instant ELSEWHERE = Instant.parse("2027-01-04T08:00:00Z");

    private final SettableClock machine = new SettableClock();

    @Test
    void it_is_the_real_clock_when_nothing_else_was_asked() {
        ProductClock clock = new ProductClock(machine, new ProductTime(null, 1));

        assertThat(clock.instant()).isEqualTo(NOW);
        machine.tick(Duration.ofSeconds(90));
        assertThat(clock.instant()).isEqualTo(NOW.plusSeconds(90));
    }

    @Test
    void it_starts_where_it_was_told_to_and_runs_on_from_there() {
        ProductClock clock = new ProductClock(machine, new ProductTime(ELSEWHERE, 1));

        machine.tick(Duration.ofSeconds(90));

        assertThat(clock.instant()).isEqualTo(ELSEWHERE.plusSeconds(90));
    }

    @Test
    void it_runs_so_many_times_faster() {
        ProductClock clock = new ProductClock(machine, new ProductTime(ELSEWHERE, 60));

        machine.tick(Duration.ofMillis(1500));

        assertThat(clock.instant()).isEqualTo(ELSEWHERE.plusSeconds(90));
    }

    @Test
    void it_can_be_moved_forward_and_then_runs_on_as_fast_as_before() {
        ProductClock clock = new ProductClock(machine, new ProductTime(ELSEWHERE, 60));
        machine.tick(Duration.ofSeconds(1));

        clock.moveTo(ELSEWHERE.plus(Duration.ofDays(1)));

        assertThat(clock.instant()).isEqualTo(ELSEWHERE.plus(Duration.ofDays(1)));
        machine.tick(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo(ELSEWHERE.plus(Duration.ofDays(1)).plusSeconds(60));
    }

    @Test
    void it_is_never_moved_back() {
        ProductClock clock = new ProductClock(machine, new ProductTime(ELSEWHERE, 1));

        clock.moveTo(ELSEWHERE.minusSeconds(1));

        assertThat(clock.instant()).isEqualTo(ELSEWHERE);
    }
}
