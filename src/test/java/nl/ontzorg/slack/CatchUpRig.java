package nl.ontzorg.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.event.MessageEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import nl.ontzorg.delivery.Inbox;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.given.Given;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.practice.PracticeWorkspace;
import nl.ontzorg.practice.slack.Patience;
import nl.ontzorg.practice.world.Json;
import nl.ontzorg.practice.world.MovableTime;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.practice.world.Workspace;
import nl.ontzorg.requests.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A practice workspace where nobody is connected, and the reader of what was said there meanwhile. */
final class CatchUpRig implements BeforeEachCallback, AfterEachCallback {

    private static final String TEAM = "T0PRACTICE";
    private static final String BOT = "U0ONTZORG";
    private static final int PATIENCE = 20;

    /** Gives up sooner than a silent line is noticed, so that something is lost. */
    private static final Patience HASTY =
            new Patience(Duration.ofMillis(60), Duration.ofSeconds(3), Duration.ofMinutes(30));

    private final AtomicReference<Instant> now = new AtomicReference<>(Given.NOW);
    private final AtomicReference<Instant> machine = new AtomicReference<>(Given.NOW);
    private final AtomicBoolean losing = new AtomicBoolean();
    private final TemporaryDatabase database =
            new TemporaryDatabase(() -> machine.getAndUpdate(moment -> moment.plusMillis(1)));
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Workspace world = new Workspace(Scenario.standard().quiet(), new MovableTime(now::get, now::set));
    private final PracticeWorkspace workspace = PracticeWorkspace.start(0, world, HASTY, null);
    private @Nullable Bot bot;
    private @Nullable SocketReceiver receiver;

    /** As much of the bot as hears messages. */
    private record Bot(Installation installation, MessageHandlers messages, CatchUp catchUp) {}

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        database.beforeEach(context);
        bot = every(Duration.ofHours(1));
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        bot().catchUp().close();
        if (receiver != null) {
            receiver.close();
        }
        workspace.close();
        database.afterEach(context);
    }

    private Bot bot() {
        return Objects.requireNonNull(bot, "the bot is there only during a test");
    }

    private Bot every(Duration every) {
        MethodsClient slack = WebApi.at(workspace.apiUrl()).methods(workspace.botToken());
        Installation installation = new Installation(slack);
        Delivery delivery = new Delivery(
                database.transactions(), inbox(), database.outbox(), database.installations(), () -> {}, meters);
        MessageHandlers messages = new MessageHandlers(installation, database.desks(), new Acts(delivery));
        CatchUp catchUp = new CatchUp(
                new History(slack, Duration.ZERO),
                database.database().watermarks(),
                new WaitingThreads(database.desks(), database.requests()),
                new CatchUp.Ears(messages, installation),
                new Pace(every, Duration.ofMillis(20), Duration.ZERO),
                now::get);
        return new Bot(installation, messages, catchUp);
    }

    /** The inbox of the database, until it is to lose something. */
    private Inbox inbox() {
        return (Inbox) Proxy.newProxyInstance(
                Inbox.class.getClassLoader(), new Class<?>[] {Inbox.class}, (proxy, method, arguments) -> {
                    if (losing.getAndSet(false)) {
                        throw new IllegalStateException("the disk is full");
                    }
                    try {
                        return method.invoke(database.inbox(), arguments);
                    } catch (InvocationTargetException e) {
                        throw Objects.requireNonNull(e.getCause());
                    }
                });
    }

    /** Connects what hears messages live, with the reader behind it. */
    void connect() {
        App app = new App(
                AppConfig.builder()
                        .slack(WebApi.at(workspace.apiUrl()))
                        .singleTeamBotToken(workspace.botToken())
                        .allEventsApiAutoAckEnabled(true)
                        .build(),
                new ArrayList<>());
        app.event(MessageEvent.class, (payload, ctx) -> {
            bot().messages().said(payload.getEvent());
            return ctx.ack();
        });
        Addresses addresses = new Addresses(app.slack().methods(), bot().installation(), workspace.appToken());
        Traffic traffic = new Traffic(meters);
        receiver = new SocketReceiver(
                new SocketReceiver.Lines(addresses, null, bot().catchUp()::soon),
                new Envelopes(app, traffic),
                traffic,
                SocketModeRig.QUICK,
                Given.clock());
        receiver.start();
    }

    /** Waits until the line was opened again so many times. */
    void awaitReconnects(int number) throws InterruptedException {
        until(() -> meters.get("ontzorg.reconnects").counter().count() >= number);
    }

    /** Says it on the page, so that who is connected may hear it. */
    void sayAloud(String text) throws IOException, InterruptedException {
        act("say", Json.object("as", "U0ASSIST", "in", BOT, "text", text));
    }

    void disconnect(String reason) throws IOException, InterruptedException {
        act("disconnect", Json.object("reason", reason));
    }

    /** Reads everything once more, and returns when that is done. */
    void catchUp() {
        bot().catchUp().pass();
    }

    /** Begins to read by itself, all the time. */
    void keepsReading() {
        bot().catchUp().close();
        bot = every(Duration.ofMillis(20));
        bot().catchUp().soon();
    }

    void losesOne() {
        losing.set(true);
    }

    void later() {
        now.updateAndGet(moment -> moment.plusSeconds(60));
    }

    String say(String person, String in, String text) {
        return post(in, Json.object("type", "message", "user", person, "text", text));
    }

    String reply(String person, String in, String root, String text) {
        return post(in, Json.object("type", "message", "user", person, "text", text, "thread_ts", root));
    }

    private String post(String in, JsonObject message) {
        synchronized (world) {
            String user = Json.text(message, "user", "");
            var conversation = in.equals(BOT)
                    ? world.direct(BOT, user)
                    : world.conversation(in).orElseThrow();
            return world.post(conversation, message, null).ts();
        }
    }

    void openIntakeChannel(String channel) {
        database.desks().save(desk().intakeChannel(channel).build());
    }

    void aRequestWaitsAt(String channel, String ts) {
        Desk desk = desk().build();
        database.desks().save(desk);
        database.requests()
                .add(Given.aRequest()
                        .at(desk)
                        .place(new Place(channel, ts, null, null))
                        .build());
    }

    private static nl.ontzorg.given.DeskBuilder desk() {
        return Given.aDesk().manager(new PersonId(TEAM, "U0MANAGER"));
    }

    void fail(String method, String error, int times) throws IOException, InterruptedException {
        act("fault", Json.object("method", method, "error", error, "times", times, "retry_after", 1));
    }

    private void act(String door, JsonObject act) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(workspace.page() + "practice/" + door))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(act.toString()))
                .build();
        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    /** What is in the inbox, in the order in which it was put there. */
    List<String> texts() {
        return database.inbox().due(Given.NOW.plus(Duration.ofDays(1)), 1_000).stream()
                .map(item -> ((Unread.Heard) Unread.in(item)).said().text())
                .toList();
    }

    Optional<String> seen(String place) {
        return database.database().watermarks().seen(TEAM, place);
    }

    void until(BooleanSupplier wanted) throws InterruptedException {
        Semaphore never = new Semaphore(0);
        for (int looks = 0; !wanted.getAsBoolean(); looks++) {
            assertThat(looks).isLessThan(PATIENCE * 100);
            assertThat(never.tryAcquire(10, TimeUnit.MILLISECONDS)).isFalse();
        }
    }
}
