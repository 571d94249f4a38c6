package nl.ontzorg.storage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.requests.Candidate;
import nl.ontzorg.requests.Correction;
import nl.ontzorg.requests.Incoming;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestBook;
import nl.ontzorg.requests.RequestEvent;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jspecify.annotations.Nullable;

/** Requests, their history, corrections and candidates in SQL. */
final class SqlRequestBook implements RequestBook {

    // The states are written as in the partial indexes, which are used only then.
    static final String OPEN =
            "WHERE desk = :desk AND state IN ('waiting', 'snoozed', 'delegated')" + " ORDER BY received, number";
    static final String CLOSED_SINCE = "WHERE desk = :desk AND state NOT IN ('waiting', 'snoozed', 'delegated')"
            + " AND since >= :since ORDER BY since DESC, number DESC";
    // Two searches, each in its index, where one with OR would look at the whole workspace.
    static final String ASKED_BY = "WHERE id IN (SELECT id FROM request WHERE team = :team AND asker = :user"
            + " UNION ALL SELECT id FROM request WHERE team = :team AND requester = :user)"
            + " ORDER BY received DESC, id DESC LIMIT :most";

    private final SqlTransactions sql;

    SqlRequestBook(SqlTransactions sql) {
        this.sql = sql;
    }

    @Override
    public int nextNumber(UUID desk) {
        return sql.write(handle -> handle.createQuery(
                        "UPDATE desk SET last_number = last_number + 1 WHERE id = :desk RETURNING last_number")
                .bind("desk", desk)
                .mapTo(Integer.class)
                .findOne()
                .orElseThrow(() -> missing("desk", desk)));
    }

    @Override
    public void add(Request request) {
        sql.change(handle -> RequestMapper.row(request).insert(handle, "request"));
    }

    @Override
    public void update(Request request) {
        sql.change(handle -> {
            if (!RequestMapper.row(request).update(handle, "request", "id", "team", "desk", "number")) {
                throw missing("request", request.id());
            }
        });
    }

    @Override
    public Optional<Request> find(String team, UUID id) {
        return requests("WHERE team = :team AND id = :id", Map.of("team", team, "id", id)).stream()
                .findFirst();
    }

    @Override
    public List<Request> open(UUID desk) {
        return requests(OPEN, Map.of("desk", desk));
    }

    @Override
    public List<Request> closedSince(UUID desk, Instant since) {
        return requests(CLOSED_SINCE, Map.of("desk", desk, "since", since));
    }

    @Override
    public List<Request> askedBy(PersonId person, int most) {
        return requests(ASKED_BY, Map.of("team", person.team(), "user", person.user(), "most", most));
    }

    @Override
    public List<Request> all(UUID desk) {
        return requests("WHERE desk = :desk ORDER BY number", Map.of("desk", desk));
    }

    private List<Request> requests(String where, Map<String, Object> values) {
        return sql.read(handle -> handle.createQuery("SELECT * FROM request " + where)
                .bindMap(values)
                .map(new RequestMapper())
                .list());
    }

    @Override
    public RequestEvent record(
            UUID request, Instant at, @Nullable String by, RequestEvent.Step step, @Nullable String note) {
        return sql.write(handle -> {
            int number = nextIn("request_event", handle, request);
            RequestEvent event = new RequestEvent(request, number, at, by, step, note);
            HistoryMapper.row(event, teamOf(handle, request)).insert(handle, "request_event");
            return event;
        });
    }

    @Override
    public List<RequestEvent> history(UUID request) {
        return ofRequest("request_event", request, HistoryMapper::event);
    }

    @Override
    public List<Instant> timesOf(UUID desk, RequestEvent.Step step, Instant since) {
        return sql.read(handle -> handle.createQuery("SELECT taken_at FROM request_event"
                        + " JOIN request ON request.id = request_event.request"
                        + " WHERE request.desk = :desk AND step = :step AND taken_at >= :since ORDER BY taken_at")
                .bind("desk", desk)
                .bind("step", step)
                .bind("since", since)
                .mapTo(Instant.class)
                .list());
    }

    @Override
    public void record(Correction correction) {
        sql.change(handle -> HistoryMapper.row(correction, teamOf(handle, correction.request()))
                .with("number", nextIn("correction", handle, correction.request()))
                .insert(handle, "correction"));
    }

    @Override
    public List<Correction> corrections(UUID request) {
        return ofRequest("correction", request, HistoryMapper::correction);
    }

    private <T> List<T> ofRequest(String table, UUID request, RowViewMapper<T> mapper) {
        return sql.read(
                handle -> handle.createQuery("SELECT * FROM " + table + " WHERE request = :request ORDER BY number")
                        .bind("request", request)
                        .map(mapper)
                        .list());
    }

    private static int nextIn(String table, Handle handle, UUID request) {
        return handle.createQuery("SELECT coalesce(max(number), 0) + 1 FROM " + table + " WHERE request = :request")
                .bind("request", request)
                .mapTo(Integer.class)
                .one();
    }

    private static String teamOf(Handle handle, UUID request) {
        return handle.createQuery("SELECT team FROM request WHERE id = :id")
                .bind("id", request)
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() -> missing("request", request));
    }

    private static StorageException missing(String what, UUID id) {
        return new StorageException("There is no " + what + " " + id + " to change. Save it first.");
    }

    @Override
    public void keep(Candidate candidate) {
        Row row = Row.of("id", candidate.id())
                .with("team", candidate.incoming().from().team())
                .with("desk", candidate.desk())
                .with("incoming", Json.write(candidate.incoming()));
        sql.change(handle -> row.put(handle, "candidate", "id"));
    }

    @Override
    public Optional<Candidate> candidate(UUID id) {
        return sql.read(handle -> handle.createQuery("SELECT * FROM candidate WHERE id = :id")
                .bind("id", id)
                .map((RowViewMapper<Candidate>) row -> new Candidate(
                        id,
                        row.getColumn("desk", UUID.class),
                        Json.read(row.getColumn("incoming", String.class), Incoming.class)))
                .findOne());
    }

    @Override
    public void forget(UUID candidate) {
        sql.change(handle -> handle.createUpdate("DELETE FROM candidate WHERE id = :id")
                .bind("id", candidate)
                .execute());
    }
}
