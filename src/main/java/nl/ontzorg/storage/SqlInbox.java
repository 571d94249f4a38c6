package nl.ontzorg.storage;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ontzorg.delivery.Inbox;
import nl.ontzorg.delivery.InboxKey;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/** The inbox in SQL. */
final class SqlInbox implements Inbox {

    // The state is written as in the partial index, which is used only then.
    static final String DUE =
            "SELECT * FROM inbox WHERE state = 'waiting' AND not_before <= :by" + " ORDER BY not_before LIMIT :most";

    private static final String ONE = " WHERE team = :team AND key = :key AND state = 'waiting'";

    private final SqlTransactions sql;
    private final InstantSource clock;

    SqlInbox(SqlTransactions sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public boolean put(InboxKey key, String kind, String body) {
        Instant now = clock.instant();
        Row row = Row.of("team", key.team())
                .with("key", key.value())
                .with("received", now)
                .with("kind", kind)
                .with("body", body)
                .with("state", State.WAITING)
                .with("not_before", now);
        return sql.write(handle -> row.insertIfNew(handle, "inbox", "team, key"));
    }

    @Override
    public List<Item> due(Instant by, int most) {
        return sql.read(handle -> handle.createQuery(DUE)
                .bind("by", by)
                .bind("most", most)
                .map((RowViewMapper<Item>) SqlInbox::item)
                .list());
    }

    private static Item item(RowView row) {
        return new Item(
                new InboxKey(row.getColumn("team", String.class), row.getColumn("key", String.class)),
                row.getColumn("kind", String.class),
                row.getColumn("body", String.class),
                row.getColumn("attempts", Integer.class));
    }

    @Override
    public boolean done(InboxKey key) {
        return set("state = 'done', body = NULL, error = NULL", key, Map.of());
    }

    @Override
    public void retry(InboxKey key, Instant notBefore, String error) {
        set(
                "attempts = attempts + 1, not_before = :not_before, error = :error",
                key,
                Map.of("not_before", notBefore, "error", error));
    }

    @Override
    public void failed(InboxKey key, String error) {
        set("state = 'failed', error = :error", key, Map.of("error", error));
    }

    private boolean set(String change, InboxKey key, Map<String, Object> values) {
        return sql.write(handle -> handle.createUpdate("UPDATE inbox SET " + change + ONE)
                        .bind("team", key.team())
                        .bind("key", key.value())
                        .bindMap(values)
                        .execute()
                == 1);
    }

    @Override
    public Optional<Instant> oldestDue(Instant now) {
        return sql.read(handle -> handle.createQuery(
                        "SELECT not_before FROM inbox WHERE state = 'waiting' AND not_before <= :now"
                                + " ORDER BY not_before LIMIT 1")
                .bind("now", now)
                .mapTo(Instant.class)
                .findOne());
    }
}
