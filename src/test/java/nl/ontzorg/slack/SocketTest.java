package nl.ontzorg.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.model.event.MessageEvent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.ontzorg.given.Given;
import nl.ontzorg.practice.PracticeWorkspace;
import nl.ontzorg.practice.world.MovableTime;
import nl.ontzorg.practice.world.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The line over Socket Mode, against the practice workspace. */
class SocketTest {

    private static final int PATIENCE = 20;

    @RegisterExtension
    final Workspace slack = new Workspace();

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Socket> opened = new ArrayList<>();
    private final PracticeWorkspace workspace = start();

    @AfterEach
    void hangUp() {
        opened.forEach(Socket::close);
        workspace.close();
    }

    private static PracticeWorkspace start() {
        MovableTime time = new MovableTime(Given.clock(), moment -> {});
        return PracticeWorkspace.start(0, Scenario.standard().quiet(), time, null);
    }

    @Test
    void isConnectedWhenItIsOpenAndHandsOnWhatPeopleSay() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        open(app -> app.event(MessageEvent.class, (payload, ctx) -> {
            heard.countDown();
            return ctx.ack();
        }));

        say("Graag akkoord.");

        assertThat(heard.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void finishesWhatIsInHandBeforeItHangsUp() throws Exception {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        Socket socket = open(app -> app.event(MessageEvent.class, (payload, ctx) -> {
            began.countDown();
            await(mayEnd);
            ended.incrementAndGet();
            return ctx.ack();
        }));
        say("Graag akkoord.");
        assertThat(began.await(PATIENCE, TimeUnit.SECONDS)).isTrue();

        Thread closing = new Thread(socket::close);
        closing.start();
        mayEnd.countDown();
        closing.join(TimeUnit.SECONDS.toMillis(PATIENCE));

        assertThat(ended).hasPositiveValue();
    }

    @Test
    void saysWhichTokenIsWrong() {
        App app =
                new App(AppConfig.builder().slack(WebApi.at(workspace.apiUrl())).build(), new ArrayList<>());

        assertThatThrownBy(() -> Socket.open(app, "xapp-wrong")).hasMessageContaining("SLACK_APP_TOKEN");
    }

    @Test
    void saysThatTheBotTokenIsRefused() {
        slack.slack().refuse("auth.test", "invalid_auth");

        assertThatThrownBy(() -> slack.bot().start())
                .hasMessageContaining("SLACK_BOT_TOKEN")
                .hasMessageContaining("invalid_auth");
    }

    private Socket open(Consumer<App> features) {
        AppConfig config = AppConfig.builder()
                .slack(WebApi.at(workspace.apiUrl()))
                .singleTeamBotToken(workspace.botToken())
                .allEventsApiAutoAckEnabled(true)
                .build();
        App app = new App(config, new ArrayList<>());
        features.accept(app);
        Socket socket = Socket.open(app, workspace.appToken());
        opened.add(socket);
        return socket;
    }

    private void say(String text) {
        URI page = workspace.page().resolve("/practice/say");
        String body = "{\"as\":\"U0ASSIST\",\"in\":\"U0ONTZORG\",\"text\":\"" + text + "\"}";
        var unused = http.sendAsync(
                HttpRequest.newBuilder(page)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
