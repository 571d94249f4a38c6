package nl.ontzorg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class UntilStoppedTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void what_runs_is_closed_in_its_order() {
        List<String> closed = new CopyOnWriteArrayList<>();

        int code = UntilStopped.close(List.of(() -> closed.add("bot"), () -> closed.add("health")), LONG);

        assertThat(code).isZero();
        assertThat(closed).containsExactly("bot", "health");
    }

    @Test
    void what_does_not_end_in_time_is_cut_off_in_good_order_for_nothing_is_lost() {
        CountDownLatch never = new CountDownLatch(1);

        assertThat(UntilStopped.close(List.of(never::await), Duration.ofMillis(50)))
                .isZero();
    }

    @Test
    void a_fault_while_closing_is_an_exit_with_one() {
        assertThat(UntilStopped.close(
                        List.of(() -> {
                            throw new IllegalStateException("a file that cannot be closed");
                        }),
                        LONG))
                .isOne();
    }
}
