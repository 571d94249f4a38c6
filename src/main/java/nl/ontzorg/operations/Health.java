package nl.ontzorg.operations;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import nl.ontzorg.operations.Sign.Finding;

/** Whether the bot does its work, as far as its signs tell. */
public final class Health {

    private enum Phase {
        STARTING,
        RUNNING,
        STOPPING
    }

    private final List<Sign> signs;
    private volatile Phase phase = Phase.STARTING;

    public Health(List<Sign> signs) {
        this.signs = List.copyOf(signs);
    }

    /** From now on it is ready as long as its signs are fine. */
    public void started() {
        phase = Phase.RUNNING;
    }

    /** It is not ready any more, whatever its signs say. */
    public void stopping() {
        phase = Phase.STOPPING;
    }

    /** What all signs say at this moment. */
    record Report(boolean ready, String json) {}

    Report report() {
        JsonArray all = new JsonArray();
        boolean fine = true;
        for (Sign sign : signs) {
            Finding finding = sign.finding();
            fine &= finding.fine();
            all.add(json(sign, finding));
        }
        JsonObject report = new JsonObject();
        report.addProperty("status", status(fine));
        report.add("signs", all);
        return new Report(fine && phase == Phase.RUNNING, report.toString());
    }

    private String status(boolean fine) {
        return switch (phase) {
            case STARTING -> "starting";
            case RUNNING -> fine ? "ready" : "not ready";
            case STOPPING -> "stopping";
        };
    }

    /** Ages are whole seconds: nobody acts on less. */
    private static JsonObject json(Sign sign, Finding finding) {
        JsonObject json = new JsonObject();
        json.addProperty("sign", sign.name());
        json.addProperty("fine", finding.fine());
        if (finding.age() != null) {
            json.addProperty("age", finding.age().toSeconds());
        }
        if (sign.most() != null) {
            json.addProperty("limit", sign.most().toSeconds());
        }
        if (finding.fault() != null) {
            json.addProperty("fault", finding.fault());
        }
        return json;
    }

    /** Adds a gauge {@code ontzorg.NAME.age} in seconds for each sign that has an age; 0 when nothing waits. */
    public void bindTo(MeterRegistry meters) {
        for (Sign sign : signs) {
            if (sign.most() != null) {
                Gauge.builder("ontzorg." + sign.name() + ".age", sign, Health::seconds)
                        .baseUnit("seconds")
                        .strongReference(true)
                        .register(meters);
            }
        }
    }

    private static double seconds(Sign sign) {
        Finding finding = sign.finding();
        if (finding.fault() != null) {
            return Double.NaN;
        }
        Duration age = finding.age();
        return age == null ? 0 : age.toMillis() / 1000.0;
    }
}
