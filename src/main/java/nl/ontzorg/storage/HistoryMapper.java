package nl.ontzorg.storage;

import java.time.Instant;
import java.util.UUID;
import nl.ontzorg.requests.Correction;
import nl.ontzorg.requests.RequestEvent;
import org.jdbi.v3.core.result.RowView;

/** What happened to a request, and its rows in {@code request_event} and {@code correction}. */
final class HistoryMapper {

    private HistoryMapper() {}

    static Row row(RequestEvent event, String team) {
        return Row.of("team", team)
                .with("request", event.request())
                .with("number", event.number())
                .with("step", event.step())
                .with("taken_at", event.at())
                .with("taken_by", event.by())
                .with("note", event.note());
    }

    static RequestEvent event(RowView row) {
        return new RequestEvent(
                row.getColumn("request", UUID.class),
                row.getColumn("number", Integer.class),
                row.getColumn("taken_at", Instant.class),
                row.getColumn("taken_by", String.class),
                row.getColumn("step", RequestEvent.Step.class),
                row.getColumn("note", String.class));
    }

    static Row row(Correction correction, String team) {
        return Row.of("team", team)
                .with("request", correction.request())
                .with("corrected_at", correction.at())
                .with("corrected_by", correction.by())
                .with("field", correction.field())
                .with("was", correction.was())
                .with("became", correction.became());
    }

    static Correction correction(RowView row) {
        return new Correction(
                row.getColumn("request", UUID.class),
                row.getColumn("corrected_at", Instant.class),
                row.getColumn("corrected_by", String.class),
                row.getColumn("field", String.class),
                row.getColumn("was", String.class),
                row.getColumn("became", String.class));
    }
}
