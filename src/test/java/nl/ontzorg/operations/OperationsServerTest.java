package nl.ontzorg.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OperationsServerTest {

    private final AtomicReference<Optional<String>> fault = new AtomicReference<>(Optional.empty());
    private final Health health = new Health(List.of(Sign.sound("database", fault::get)));
    private final Metrics metrics = new Metrics();
    private final OperationsServer server = OperationsServer.start(0, health, metrics);

    @AfterEach
    void stop() {
        server.close();
        metrics.close();
    }

    @Test
    void it_is_live_while_it_serves() throws Exception {
        fault.set(Optional.of("the disk is full"));

        assertThat(get("health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void it_is_ready_as_long_as_its_signs_are_fine() throws Exception {
        health.started();
        HttpResponse<String> fine = get("health/ready");
        fault.set(Optional.of("the disk is full"));
        HttpResponse<String> wrong = get("health/ready");

        assertThat(fine.statusCode()).isEqualTo(200);
        assertThat(fine.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(fine.body()).contains("\"status\":\"ready\"");
        assertThat(wrong.statusCode()).isEqualTo(503);
        assertThat(wrong.body()).contains("the disk is full");
    }

    @Test
    void prometheus_reads_what_was_counted_and_how_the_machine_does() throws Exception {
        metrics.meters()
                .counter("ontzorg.slack.limited", "method", "chat.postMessage")
                .increment();

        HttpResponse<String> response = get("metrics");

        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain; version=0.0.4; charset=utf-8");
        assertThat(response.body())
                .contains("ontzorg_slack_limited_total{method=\"chat.postMessage\"} 1.0")
                .contains("jvm_memory_used_bytes", "jvm_threads_live_threads", "jvm_gc_");
    }

    @Test
    void a_page_that_gave_its_own_name_this_address_is_refused() throws IOException {
        assertThat(statusFor("evil.example:" + server.address().getPort())).contains("403");
        assertThat(statusFor("127.0.0.1")).contains("403");
        assertThat(statusFor("localhost:" + server.address().getPort())).contains("200");
    }

    @Test
    void it_listens_to_this_machine_only() {
        assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void a_port_that_is_taken_is_named_with_what_to_do() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> OperationsServer.start(taken.getLocalPort(), health, metrics))
                    .isInstanceOf(OperationsServer.PortTaken.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is taken")
                    .hasMessageContaining("set ONTZORG_OPS_PORT");
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(server.address().resolve(path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The first line of the answer; HttpClient would not send a foreign Host. */
    private String statusFor(String host) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            String request = "GET /metrics HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }
}
