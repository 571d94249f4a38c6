package nl.ontzorg.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.ontzorg.given.Given;
import nl.ontzorg.requests.RequestState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Slack's requests over HTTP, in its real shape, to the whole bot. */
class HttpReceiverTest {

    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final Instant NOW = Given.NOW;

    @RegisterExtension
    final Workspace slack = new Workspace();

    private final HttpClient http = HttpClient.newHttpClient();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private HttpReceiver receiver;
    private int told;

    @BeforeEach
    void open() {
        slack.open(Given.aDesk().build());
        receiver = receiver(0);
        receiver.start();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    private HttpReceiver receiver(int port) {
        Installation installation =
                new Installation(WebApi.at(slack.slack().url()).methods("xoxb-secret"));
        return new HttpReceiver(
                new Door.Http(SECRET, port),
                slack.bot().app(),
                new HttpReceiver.Opening(installation, () -> told++),
                new Traffic(meters),
                Given.clock());
    }

    @Test
    void takesASignedEventOnceHoweverOftenItComes() throws Exception {
        String event = event("Graag akkoord op de begroting.");

        assertThat(post(json(event)).statusCode()).isEqualTo(200);
        assertThat(post(json(event).header("X-Slack-Retry-Num", "1").header("X-Slack-Retry-Reason", "http_timeout"))
                        .statusCode())
                .isEqualTo(200);

        assertThat(slack.requests()).hasSize(1);
        assertThat(meters.get("ontzorg.ack").timer().count()).isEqualTo(2);
    }

    @Test
    void answersASlashCommand() throws Exception {
        JsonObject payload = Payloads.command(
                        Workspace.MANAGER,
                        "/priorities",
                        "help",
                        "act1",
                        slack.slack().responseUrl())
                .getAsJsonObject("payload");

        HttpResponse<String> answer = post(form(formOf(payload)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.body()).contains("ephemeral").contains("/priorities");
    }

    @Test
    void takesAClickOnceHoweverOftenItComes() throws Exception {
        slack.says(Workspace.ASSISTANT, "Graag akkoord.");
        slack.opensHome(Workspace.MANAGER);
        String value = slack.home().value("request.approve");
        String click = Payloads.clickOnHome(Workspace.MANAGER, "request.approve", value, "act1")
                .getAsJsonObject("payload")
                .toString();

        assertThat(post(form("payload=" + encoded(click))).statusCode()).isEqualTo(200);
        assertThat(post(form("payload=" + encoded(click))).statusCode()).isEqualTo(200);

        assertThat(slack.request().state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void answersTheChallengeOfSlack() throws Exception {
        HttpResponse<String> answer =
                post(json("{\"token\":\"t\",\"challenge\":\"3eZbrw1aB\",\"type\":\"url_verification\"}"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("3eZbrw1aB");
    }

    @Test
    void answersSlacksLookAtTheCertificate() throws Exception {
        HttpRequest.Builder check = HttpRequest.newBuilder(address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("ssl_check=1&token=t"));

        assertThat(post(check).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAnotherSecret() throws Exception {
        String event = event("Graag akkoord.");

        assertRefused(signed(event, "application/json", sign("wrong", NOW, event), NOW));
    }

    @Test
    void refusesAStampOfMoreThanFiveMinutesAgoOrAhead() throws Exception {
        String event = event("Graag akkoord.");
        Instant old = NOW.minus(Duration.ofSeconds(301));
        Instant ahead = NOW.plus(Duration.ofSeconds(301));
        Instant lately = NOW.minus(Duration.ofMinutes(5));

        assertRefused(signed(event, "application/json", sign(SECRET, old, event), old));
        assertRefused(signed(event, "application/json", sign(SECRET, ahead, event), ahead));
        assertThat(post(signed(event, "application/json", sign(SECRET, lately, event), lately))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesAChangedBody() throws Exception {
        String event = event("Graag akkoord.");

        assertRefused(signed(event.replace("akkoord", "geld"), "application/json", sign(SECRET, NOW, event), NOW));
    }

    @Test
    void refusesWhatIsNotSignedAtAll() throws Exception {
        assertRefused(HttpRequest.newBuilder(address())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(event("Graag akkoord."))));
        assertRefused(signed(event("Graag akkoord."), "application/json", "", NOW));
        assertRefused(HttpRequest.newBuilder(address())
                .header("X-Slack-Signature", "v0=00")
                .header("X-Slack-Request-Timestamp", "soon")
                .POST(HttpRequest.BodyPublishers.ofString(event("Graag akkoord."))));
    }

    @Test
    void refusesAnEventThatFailedSoThatItComesAgain() throws Exception {
        slack.slack().refuse("auth.test", "fatal_error");
        assertThat(post(json(event("Graag akkoord."))).statusCode()).isEqualTo(500);
        assertThat(slack.requests()).isEmpty();
    }

    @Test
    void refusesABodyOfMoreThanAMegabyte() throws Exception {
        assertThat(post(json("{\"text\":\"" + "x".repeat(1_000_001) + "\"}")).statusCode())
                .isEqualTo(413);
    }

    @Test
    void refusesWhatIsNothingOfSlacks() throws Exception {
        assertThat(post(json("{\"type\":\"something\"}")).statusCode()).isIn(400, 404);
    }

    @Test
    void isConnectedFromItsStartToItsEnd() {
        assertThat(receiver.connection()).isEqualTo(new Connection(true, NOW));
        assertThat(told).isOne();

        receiver.close();

        assertThat(receiver.connection().connected()).isFalse();
    }

    @Test
    void saysThatAPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> receiver(taken.getLocalPort()).start())
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is taken")
                    .hasMessageContaining("PORT");
        }
    }

    @Test
    void startsWhileSlackCannotBeReachedAndRefusesUntilItCan() throws Exception {
        receiver.close();
        slack.slack().answer("auth.test", 500, "{}");
        receiver = receiver(0);
        receiver.start();

        assertThat(receiver.connection().connected()).isTrue();
    }

    @Test
    void doesNotStartWithARefusedToken() {
        slack.slack().refuse("auth.test", "invalid_auth");

        assertThatThrownBy(() -> receiver(0).start()).hasMessageContaining("SLACK_BOT_TOKEN");
    }

    private void assertRefused(HttpRequest.Builder request) throws Exception {
        assertThat(post(request).statusCode()).isEqualTo(401);
        assertThat(slack.requests()).isEmpty();
    }

    private static String event(String text) {
        return Payloads.message(Workspace.ASSISTANT, text, "D" + Workspace.ASSISTANT, "1795420800.000100")
                .getAsJsonObject("payload")
                .toString();
    }

    private HttpRequest.Builder json(String body) throws GeneralSecurityException {
        return signed(body, "application/json", sign(SECRET, NOW, body), NOW);
    }

    private HttpRequest.Builder form(String body) throws GeneralSecurityException {
        return signed(body, "application/x-www-form-urlencoded", sign(SECRET, NOW, body), NOW);
    }

    private HttpRequest.Builder signed(String body, String type, String signature, Instant stamp) {
        return HttpRequest.newBuilder(address())
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", String.valueOf(stamp.getEpochSecond()))
                .header("X-Slack-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + receiver.port() + "/slack/events");
    }

    private HttpResponse<String> post(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String sign(String secret, Instant stamp, String body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] base = ("v0:" + stamp.getEpochSecond() + ":" + body).getBytes(StandardCharsets.UTF_8);
        return "v0=" + HexFormat.of().formatHex(mac.doFinal(base));
    }

    private static String formOf(JsonObject fields) {
        return fields.entrySet().stream()
                .map(field ->
                        encoded(field.getKey()) + "=" + encoded(field.getValue().getAsString()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
