package nl.ontzorg.slack;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;

/** Counts what came from Slack by how it ended, and measures how long acknowledgements take. */
final class Traffic {

    private final MeterRegistry meters;
    private final Timer ack;
    private final Counter reconnects;

    Traffic(MeterRegistry meters) {
        this.meters = meters;
        this.ack = Timer.builder("ontzorg.ack")
                .description("from the arrival of an envelope to its acknowledgement")
                .publishPercentileHistogram()
                .register(meters);
        this.reconnects = Counter.builder("ontzorg.reconnects")
                .description("lines to Slack opened after the first")
                .register(meters);
    }

    /** @param received by {@link System#nanoTime} */
    void acknowledged(String type, long received) {
        ack.record(System.nanoTime() - received, TimeUnit.NANOSECONDS);
        count(type, "acknowledged");
    }

    /** Handled, but Slack could not be told. */
    void unheard(String type) {
        count(type, "unheard");
    }

    void failed(String type) {
        count(type, "failed");
    }

    /** There was no room for it; nobody looked what it is. */
    void refused() {
        count("unknown", "refused");
    }

    void reconnected() {
        reconnects.increment();
    }

    private void count(String type, String outcome) {
        meters.counter("ontzorg.envelopes", "type", type, "outcome", outcome).increment();
    }
}
