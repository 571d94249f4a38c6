package nl.ontzorg.delivery;

import static nl.ontzorg.given.Given.TEAM;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import nl.ontzorg.delivery.Notice.Say;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.delivery.Outbox.Posted;
import nl.ontzorg.delivery.Sender.Sending;
import nl.ontzorg.delivery.Sender.Sending.Sent;
import nl.ontzorg.given.ScriptedSender;
import nl.ontzorg.given.SettableClock;
import nl.ontzorg.given.TemporaryDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A courier that sends from a real outbox by a sender of which a test says what happens. */
@Timeout(30)
abstract class CourierRig {

    static final Duration A_SECOND = Duration.ofSeconds(1);
    static final Duration A_DAY = Duration.ofDays(1);
    static final Duration LEASE = Patience.usual().lease();
    static final Sending SENT = new Sent(new Posted("D1", "1.1"));

    private static final Duration NO_JITTER = Duration.ZERO;

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    final SettableClock clock = new SettableClock();
    final ScriptedSender sender = new ScriptedSender(parcel -> SENT);
    final List<Parcel> returned = new CopyOnWriteArrayList<>();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    Outbox outbox;
    Courier courier;

    @BeforeEach
    void open() {
        outbox = database.outbox();
        courier = courier(outbox, sender);
    }

    @AfterEach
    void close() {
        courier.close();
    }

    Courier courier(Outbox of, Sender by) {
        Patience usual = Patience.usual();
        Patience patience = new Patience(
                usual.lease(), usual.call(), usual.recheck(), usual.limited(), NO_JITTER, usual.stopping());
        PostOffice office = new PostOffice(database.transactions(), of, database.installations(), returned::add);
        return new Courier(office, by, clock, meters, patience);
    }

    void put(String key, String channel) {
        outbox.put(key, new Destination(TEAM, channel, null), new Say("hello"));
    }

    List<String> tried() {
        return sender.tried.stream().map(Parcel::key).toList();
    }

    List<String> triedOn(String channel) {
        return sender.tried.stream()
                .filter(parcel -> parcel.to().channel().equals(channel))
                .map(Parcel::key)
                .toList();
    }

    double count(String counter) {
        return meters.find(counter).counters().stream()
                .mapToDouble(io.micrometer.core.instrument.Counter::count)
                .sum();
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
