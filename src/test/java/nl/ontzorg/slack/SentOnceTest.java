package nl.ontzorg.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.MethodsClient;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that answers the first request and cuts the line in the second, on the same connection. */
class SentOnceTest {

    private static final String ANSWER =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{\"ok\":true}";

    private final AtomicInteger requests = new AtomicInteger();
    private ServerSocket server;
    private MethodsClient slack;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
        slack = WebApi.at(URI.create("http://127.0.0.1:" + server.getLocalPort() + "/api/"))
                .methods("xoxb-secret");
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aRequestIsNotWrittenAgainWhenTheLineIsCutAfterIt() throws Exception {
        post();

        assertThatThrownBy(this::post)
                .as("carried out perhaps")
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(SentOnce.NotWritten.class);
        assertThat(requests).hasValue(2);
    }

    @Test
    void aRequestThatNobodyTookWasNotWritten() {
        // On port 1 nobody listens.
        slack = WebApi.at(URI.create("http://127.0.0.1:1/api/")).methods("xoxb-secret");

        assertThatThrownBy(this::post).isInstanceOf(SentOnce.NotWritten.class).hasMessage("ConnectException");
    }

    private void post() throws Exception {
        slack.chatPostMessage(post -> post.channel("D1").text("hello"));
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket line = server.accept()) {
                InputStream in = new BufferedInputStream(line.getInputStream());
                while (take(in)) {
                    if (requests.incrementAndGet() % 2 == 0) {
                        break;
                    }
                    line.getOutputStream().write(ANSWER.getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException e) {
                // The test closes the server.
                return;
            }
        }
    }

    /** Reads a request whole; false when there is none. */
    private static boolean take(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int sign = in.read();
            if (sign < 0) {
                return false;
            }
            head.append((char) sign);
        }
        String length = head.toString().toLowerCase(Locale.ROOT).replaceAll("(?s).*content-length: (\\d+).*", "$1");
        return in.readNBytes(Integer.parseInt(length)).length > 0;
    }
}
