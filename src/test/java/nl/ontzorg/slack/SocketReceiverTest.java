package nl.ontzorg.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.event.MessageEvent;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The line over Socket Mode, against the practice workspace. */
class SocketReceiverTest {

    @RegisterExtension
    final SocketModeRig rig = new SocketModeRig();

    @Test
    void isConnectedWhenItIsStartedAndHandsOnWhatPeopleSay() throws Exception {
        SocketReceiver receiver = rig.start();

        assertThat(receiver.connection().connected()).isTrue();
        rig.say("Graag akkoord.");
        rig.awaitHeard("Graag akkoord.");
        assertThat(rig.meters().get("ontzorg.reconnects").counter().count()).isZero();
    }

    @Test
    void finishesWhatIsInHandBeforeItHangsUp() throws Exception {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        SocketReceiver receiver = rig.start(app -> app.event(MessageEvent.class, (payload, ctx) -> {
            began.countDown();
            SocketModeRig.await(mayEnd);
            ended.incrementAndGet();
            return ctx.ack();
        }));
        rig.say("Graag akkoord.");
        SocketModeRig.await(began);

        CompletableFuture<Void> closing = CompletableFuture.runAsync(receiver::close);
        mayEnd.countDown();
        closing.get(SocketModeRig.PATIENCE, TimeUnit.SECONDS);

        assertThat(ended).hasPositiveValue();
        assertThat(rig.meters().get("ontzorg.ack").timer().count()).isOne();
    }

    @Test
    void leavesWhatFailedUnacknowledgedSoThatItComesAgain() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(1);
        rig.start(app -> app.event(MessageEvent.class, (payload, ctx) -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("a fault");
            }
            done.countDown();
            return ctx.ack();
        }));

        rig.say("Graag akkoord.");

        SocketModeRig.await(done);
        assertThat(rig.meters()
                        .get("ontzorg.envelopes")
                        .tags("type", "events_api", "outcome", "failed")
                        .counter()
                        .count())
                .isOne();
    }

    @Test
    void saysWhichTokenIsWrong() {
        assertThatThrownBy(() -> rig.startWith("xapp-wrong")).hasMessageContaining("SLACK_APP_TOKEN");
    }

    @Test
    void comesBackWhenTheLineIsCut() throws Exception {
        rig.start();

        rig.disconnect("cut");

        rig.awaitReconnects(1);
        rig.say("Daar ben ik weer.");
        rig.awaitHeard("Daar ben ik weer.");
    }

    @Test
    void comesBackWhenTheLineIsHalfOpen() throws Exception {
        rig.start();

        rig.disconnect("half_open");

        rig.awaitReconnects(1);
        rig.say("Daar ben ik weer.");
        rig.awaitHeard("Daar ben ik weer.");
    }

    @Test
    void saysThatItIsNotConnectedWhileTheLineIsHalfOpen() throws Exception {
        SocketReceiver receiver = rig.start();

        rig.fail("apps.connections.open", "internal_error", 1_000);
        rig.disconnect("half_open");

        rig.until(() -> !receiver.connection().connected());
        assertThat(Duration.between(receiver.connection().lastHeard(), rig.now()))
                .isPositive();
    }

    @Test
    void opensTheNextLineWhenSlackWarns() throws Exception {
        rig.start();

        rig.disconnect("warning");

        rig.awaitReconnects(1);
    }

    @Test
    void hearsEverythingOverSixRefreshesUnderLoad() throws Exception {
        rig.start();

        for (int refresh = 1; refresh <= 6; refresh++) {
            for (int message = 0; message < 10; message++) {
                rig.say("Stuk " + refresh + "." + message + ".");
            }
            rig.disconnect("refresh_requested");
            rig.awaitReconnects(refresh);
        }

        for (int refresh = 1; refresh <= 6; refresh++) {
            for (int message = 0; message < 10; message++) {
                rig.awaitHeard("Stuk " + refresh + "." + message + ".");
            }
        }
    }

    @Test
    void bearsThatSlackFailsOnceWhenItAsksForAnAddress() throws Exception {
        rig.fail("apps.connections.open", "internal_error", 1);

        assertThat(rig.start().connection().connected()).isTrue();

        rig.fail("apps.connections.open", "invalid_auth", 1);
        rig.disconnect("cut");
        rig.awaitReconnects(1);
    }

    @Test
    void bearsThatSlackFailsOnceWhenItAsksWhoItIs() {
        rig.fail("auth.test", "internal_error", 1);

        assertThat(rig.start().connection().connected()).isTrue();
    }

    @Test
    void opensNoLineWhenItIsClosedDuringAnOutage() throws Exception {
        SocketReceiver receiver = rig.start();
        rig.fail("apps.connections.open", "internal_error", 3);
        rig.disconnect("cut");
        rig.until(() -> !receiver.connection().connected());

        receiver.close();

        assertThat(rig.connectsWithin(Duration.ofMillis(500))).isFalse();
    }

    @Test
    void givesUpStartingWhenItIsClosed() throws Exception {
        rig.fail("apps.connections.open", "internal_error", 1_000_000);
        SocketReceiver receiver = rig.receiver();
        CompletableFuture<Void> starting = CompletableFuture.runAsync(receiver::start);

        receiver.close();

        assertThatThrownBy(() -> starting.get(SocketModeRig.PATIENCE, TimeUnit.SECONDS))
                .hasMessageContaining("Stopped before");
    }
}
