package nl.ontzorg.practice;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.time.InstantSource;
import nl.ontzorg.practice.world.MovableTime;
import nl.ontzorg.practice.world.Scenario;
import org.junit.jupiter.api.Test;

class TakenPortTest {

    @Test
    void a_port_that_is_taken_is_named_with_what_to_do() throws IOException {
        MovableTime time = new MovableTime(InstantSource.fixed(Instant.parse("2026-11-23T08:00:00Z")), later -> {});
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PracticeWorkspace.start(taken.getLocalPort(), Scenario.standard(), time, null))
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is taken")
                    .hasMessageContaining("set PORT");
        }
    }
}
