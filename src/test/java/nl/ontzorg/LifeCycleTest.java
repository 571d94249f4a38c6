package nl.ontzorg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real process, from its start to its end. */
class LifeCycleTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void it_starts_says_that_it_is_ready_and_ends_well_when_it_is_told_to_stop() throws Exception {
        int port = freePort();
        Process process = practice("first.db", port);
        try (BufferedReader output = process.inputReader()) {
            List<String> log = readUntil(" ready", output);

            HttpResponse<String> health = get(port, "/health/ready");
            assertThat(health.body()).contains("\"status\":\"ready\"");
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(get(port, "/metrics").body()).contains("ontzorg_tick_age_seconds");
            refusesATakenPort(port);

            // Of the handle: that of the process would close what is still to be read.
            process.toHandle().destroy();

            assertThat(process.waitFor(10, TimeUnit.SECONDS)).as("gone in 10 s").isTrue();
            assertThat(process.exitValue()).isZero();
            output.lines().forEach(log::add);
            Files.write(LogScanTest.FOLDER.resolve("life-cycle.log"), log);
            assertThat(log).noneMatch(line -> line.contains("ERROR") || line.contains("WARN"));
        } finally {
            process.destroyForcibly();
        }
    }

    private void refusesATakenPort(int port) throws Exception {
        Process second = practice("second.db", port);
        try (BufferedReader output = second.inputReader()) {
            List<String> lines = output.lines().toList();

            assertThat(second.waitFor()).isOne();
            assertThat(lines)
                    .containsExactly("ontzorg: Port " + port + " is taken by another program: stop that, or set"
                            + " ONTZORG_OPS_PORT to another port (0 for none).");
        } finally {
            second.destroyForcibly();
        }
    }

    private Process practice(String database, int operations) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dlogback.configurationFile=logback.xml",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ontzorg.class.getName(),
                        "practice")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PORT",
                        "0",
                        "ONTZORG_DB",
                        "jdbc:sqlite:" + folder.resolve(database),
                        "ONTZORG_OPS_PORT",
                        String.valueOf(operations)));
        return builder.start();
    }

    private static List<String> readUntil(String end, BufferedReader output) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = output.readLine();
        while (line != null) {
            lines.add(line);
            if (line.endsWith(end)) {
                return lines;
            }
            line = output.readLine();
        }
        throw new AssertionError("ended before it was ready: " + lines);
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
