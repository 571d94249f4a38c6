package nl.ontzorg.storage;

import com.google.gson.JsonParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Outbox;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outbox in SQL; the ids of its rows are made in time order, so they tell which is oldest. */
final class SqlOutbox implements Outbox {

    /**
     * Takes the oldest row of each channel where nothing is being sent, when its time has come: a message that waits
     * to be tried again holds up the later ones of its channel, which so keep their order and Slack's pauses.
     */
    static final String CLAIM = """
            UPDATE outbox SET state = 'sending'
            WHERE id IN (
                SELECT mine.id FROM outbox mine
                WHERE mine.state = 'new' AND (mine.not_before IS NULL OR mine.not_before <= :now)
                AND NOT EXISTS (
                    SELECT 1 FROM outbox other
                    WHERE other.team = mine.team AND other.channel = mine.channel
                    AND other.state IN ('new', 'sending')
                    AND (other.state = 'sending' OR other.id < mine.id))
                ORDER BY mine.id
                LIMIT :most)
            RETURNING *
            """;

    private static final Logger LOG = LoggerFactory.getLogger(SqlOutbox.class);

    private final SqlTransactions sql;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    SqlOutbox(SqlTransactions sql, InstantSource clock, Supplier<UUID> ids) {
        this.sql = sql;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public void put(String key, Destination to, Notice notice) {
        sql.write(handle -> Row.of("id", ids.get())
                .with("team", to.team())
                .with("key", key)
                .with("channel", to.channel())
                .with("thread", to.thread())
                .with("notice", NoticeJson.type(notice))
                .with("facts", NoticeJson.facts(notice))
                .with("state", State.NEW)
                .with("attempts", 0)
                .with("created", clock.instant())
                .insertIfNew(handle, "outbox", "team, key"));
    }

    @Override
    public List<Parcel> claim(Instant now, int most) {
        return sql.write(handle -> handle
                .createQuery(CLAIM)
                .bind("now", now)
                .bind("most", most)
                .map((RowViewMapper<Claimed>) SqlOutbox::claimed)
                .list()
                .stream()
                .sorted(Comparator.comparing(claimed -> claimed.id().toString()))
                .flatMap(claimed -> parcel(claimed).stream())
                .toList());
    }

    /** A message that nobody can read is given up, so that it holds up no other. */
    private Optional<Parcel> parcel(Claimed claimed) {
        try {
            Notice notice = NoticeJson.read(claimed.type(), claimed.facts());
            return Optional.of(new Parcel(claimed.id(), claimed.key(), claimed.to(), notice, claimed.attempts()));
        } catch (StorageException | JsonParseException e) {
            LOG.error("Message {} cannot be read and is not sent.", claimed.id(), e);
            failed(claimed.id(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private record Claimed(UUID id, String key, Destination to, int attempts, String type, String facts) {}

    private static Claimed claimed(RowView row) {
        return new Claimed(
                row.getColumn("id", UUID.class),
                row.getColumn("key", String.class),
                new Destination(
                        row.getColumn("team", String.class),
                        row.getColumn("channel", String.class),
                        row.getColumn("thread", String.class)),
                row.getColumn("attempts", Integer.class),
                row.getColumn("notice", String.class),
                row.getColumn("facts", String.class));
    }

    @Override
    public void sent(UUID id, String channel, String ts) {
        change(Row.of("id", id)
                .with("state", State.SENT)
                .with("sent_in", channel)
                .with("sent_ts", ts)
                .with("error", null)
                .with("ended", clock.instant()));
    }

    @Override
    public void retry(UUID id, Instant notBefore, String error) {
        sql.change(handle -> handle.createUpdate("UPDATE outbox SET state = 'new', attempts = attempts + 1,"
                        + " not_before = :not_before, error = :error WHERE id = :id AND state = 'sending'")
                .bind("not_before", notBefore)
                .bind("error", error)
                .bind("id", id)
                .execute());
    }

    @Override
    public void failed(UUID id, String error) {
        change(Row.of("id", id).with("state", State.FAILED).with("error", error).with("ended", clock.instant()));
    }

    private void change(Row row) {
        sql.change(handle -> row.update(handle, "outbox", "id"));
    }

    @Override
    public void cancelled(UUID id) {
        sql.change(handle -> handle.createUpdate("DELETE FROM outbox WHERE id = :id AND state IN ('new', 'sending')")
                .bind("id", id)
                .execute());
    }

    @Override
    public int release() {
        return sql.write(handle -> handle.createUpdate(
                        "UPDATE outbox SET state = 'new', attempts = attempts + 1 WHERE state = 'sending'")
                .execute());
    }
}
