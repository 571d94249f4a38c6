package nl.ontzorg.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import nl.ontzorg.operations.Health;
import nl.ontzorg.operations.Metrics;
import nl.ontzorg.operations.OperationsServer;
import org.junit.jupiter.api.Test;

class OperationsTest {

    private final Health health = new Health(List.of());
    private final Metrics metrics = new Metrics();

    @Test
    void the_bot_goes_on_without_them_when_only_the_usual_port_is_taken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                AutoCloseable nothing = Operations.serveIfFree(taken.getLocalPort(), health, metrics)) {
            assertThat(nothing).isNotInstanceOf(OperationsServer.class);
        }
    }

    @Test
    void a_port_that_somebody_chose_must_be_free() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Operations.serve(taken.getLocalPort(), health, metrics))
                    .isInstanceOf(OperationsServer.PortTaken.class);
        }
    }

    @Test
    void zero_turns_them_off() throws Exception {
        try (AutoCloseable nothing = Operations.serve(0, health, metrics)) {
            assertThat(nothing).isNotInstanceOf(OperationsServer.class);
        }
    }
}
