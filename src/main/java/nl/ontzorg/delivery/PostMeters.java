package nl.ontzorg.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import nl.ontzorg.delivery.Outbox.Parcel;

/** Counts what becomes of messages. */
final class PostMeters {

    private final MeterRegistry meters;
    private final Counter unsure;
    private final Counter failed;
    private final Counter fenced;
    private final Timer lag;

    PostMeters(MeterRegistry meters) {
        this.meters = meters;
        this.unsure = meters.counter("ontzorg.outbox.unsure");
        this.failed = meters.counter("ontzorg.outbox.failed");
        this.fenced = meters.counter("ontzorg.outbox.fenced");
        this.lag = meters.timer("ontzorg.reminder.lag");
    }

    void sent(Parcel parcel, Instant now) {
        meters.counter("ontzorg.outbox.sent", "type", parcel.notice().getClass().getSimpleName())
                .increment();
        if (parcel.notice() instanceof Notice.Reminding) {
            lag.record(Duration.between(parcel.past().created(), now));
        }
    }

    void unsure() {
        unsure.increment();
    }

    void failed() {
        failed.increment();
    }

    /** Somebody else sent it too. */
    void fenced() {
        fenced.increment();
    }
}
