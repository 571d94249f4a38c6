package nl.ontzorg.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.model.event.MessageEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.ontzorg.given.Given;
import nl.ontzorg.practice.PracticeWorkspace;
import nl.ontzorg.practice.slack.Patience;
import nl.ontzorg.practice.world.MovableTime;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.practice.world.Workspace;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A practice workspace with a bare app on the line to it, which hurries: what takes seconds elsewhere takes moments. */
final class SocketModeRig implements AfterEachCallback {

    static final int PATIENCE = 20;

    static final Rhythm QUICK = new Rhythm(
            Duration.ofMillis(50),
            Duration.ofMillis(500),
            Duration.ofSeconds(30),
            Duration.ofMillis(200),
            Duration.ofMillis(20),
            Duration.ofMillis(100));

    private final HttpClient http = HttpClient.newHttpClient();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Semaphore opened = new Semaphore(0);
    private final Semaphore changed = new Semaphore(0);
    private final Set<String> heard = ConcurrentHashMap.newKeySet();
    private final List<SocketReceiver> receivers = new ArrayList<>();
    private final PracticeWorkspace workspace;

    SocketModeRig() {
        Patience quick = new Patience(Duration.ofMillis(500), Duration.ofSeconds(3), Duration.ofMinutes(30));
        MovableTime time = new MovableTime(Given.clock(), moment -> {});
        Workspace world = new Workspace(Scenario.standard().quiet(), time);
        workspace = PracticeWorkspace.start(0, world, quick, null);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        receivers.forEach(SocketReceiver::close);
        workspace.close();
    }

    /** Connects an app that notes what people say. */
    SocketReceiver start() {
        return start(app -> app.event(MessageEvent.class, (payload, ctx) -> {
            heard.add(payload.getEvent().getText());
            changed.release();
            return ctx.ack();
        }));
    }

    SocketReceiver start(Consumer<App> features) {
        SocketReceiver receiver = receiver(workspace.appToken(), features);
        receiver.start();
        opened.acquireUninterruptibly();
        return receiver;
    }

    void startWith(String appToken) {
        receiver(appToken, app -> {}).start();
    }

    /** One that is not started. */
    SocketReceiver receiver() {
        return receiver(workspace.appToken(), app -> {});
    }

    private SocketReceiver receiver(String appToken, Consumer<App> features) {
        Slack slack = WebApi.at(workspace.apiUrl());
        App app = new App(
                AppConfig.builder()
                        .slack(slack)
                        .singleTeamBotToken(workspace.botToken())
                        .allEventsApiAutoAckEnabled(true)
                        .build(),
                new ArrayList<>());
        features.accept(app);
        Installation installation = new Installation(slack.methods(workspace.botToken()));
        Addresses addresses = new Addresses(slack.methods(), installation, appToken);
        Traffic traffic = new Traffic(meters);
        SocketReceiver receiver = new SocketReceiver(
                new SocketReceiver.Lines(addresses, null, opened::release),
                new Envelopes(app, traffic),
                traffic,
                QUICK,
                Given.clock());
        receivers.add(receiver);
        return receiver;
    }

    MeterRegistry meters() {
        return meters;
    }

    Instant now() {
        return Given.clock().instant();
    }

    void say(String text) {
        post("say", Map.of("as", "U0ASSIST", "in", "U0ONTZORG", "text", text), false);
    }

    void disconnect(String reason) {
        post("disconnect", Map.of("reason", reason), true);
    }

    void fail(String method, String error, int times) {
        post("fault", Map.of("method", method, "error", error, "times", String.valueOf(times)), true);
    }

    private void post(String door, Map<String, String> act, boolean wait) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(workspace.page() + "practice/" + door))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(new com.google.gson.Gson().toJson(act)))
                .build();
        var answer = http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        if (wait) {
            assertThat(answer.join().statusCode()).isEqualTo(200);
        }
    }

    void awaitHeard(String text) throws InterruptedException {
        while (!heard.contains(text)) {
            assertThat(changed.tryAcquire(PATIENCE, TimeUnit.SECONDS))
                    .as("heard %s, not %s", heard, text)
                    .isTrue();
        }
    }

    /** Waits for the next line, the so manieth after the first. */
    void awaitReconnects(int number) throws InterruptedException {
        assertThat(opened.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(meters.get("ontzorg.reconnects").counter().count()).isEqualTo(number);
    }

    boolean connectsWithin(Duration time) throws InterruptedException {
        return opened.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits until something is so. */
    void until(BooleanSupplier wanted) throws InterruptedException {
        Semaphore never = new Semaphore(0);
        for (int looks = 0; !wanted.getAsBoolean(); looks++) {
            assertThat(looks).isLessThan(PATIENCE * 100);
            assertThat(never.tryAcquire(10, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
