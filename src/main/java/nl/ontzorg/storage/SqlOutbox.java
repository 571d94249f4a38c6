package nl.ontzorg.storage;

import com.google.gson.JsonParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Outbox;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outbox in SQL; the ids of its rows are made in time order, so they tell which is oldest. */
final class SqlOutbox implements Outbox {

    /**
     * The oldest row of each channel where nothing is being sent, when its time has come: a message that waits to be
     * tried again holds up the later ones of its channel, which so keep their order. A row whose lease has ended comes
     * before the others.
     */
    private static final String DUE = """
            mine.state IN ('new', 'sending')
            AND ((mine.state = 'new' AND (mine.not_before IS NULL OR mine.not_before <= :now))
                OR (mine.state = 'sending' AND mine.lease_until <= :now))
            AND NOT EXISTS (
                SELECT 1 FROM outbox other
                WHERE other.team = mine.team AND other.channel = mine.channel
                AND other.state IN ('new', 'sending')
                AND ((other.state = 'sending' AND mine.state = 'new')
                    OR (other.state = mine.state AND other.id < mine.id)))
            AND NOT EXISTS (
                SELECT 1 FROM pace
                WHERE pace.team = mine.team AND pace.channel = mine.channel AND pace.free_from > :now)
            AND NOT EXISTS (SELECT 1 FROM installation WHERE installation.team = mine.team)
            """;

    /** Takes what is due; a row whose lease has ended as one that may have been posted. */
    private static final String CLAIM = "UPDATE outbox SET state = 'sending', unsure = (unsure OR state = 'sending'),"
            + " lease_owner = :owner, lease_until = :until, lease_no = lease_no + 1 WHERE id IN ("
            + "SELECT mine.id FROM outbox mine WHERE " + DUE + " ORDER BY mine.id LIMIT :most %s) RETURNING *";

    /** A row is due since its own time, or since its channel takes a message again when that is later. */
    private static final String OLDEST_DUE = "SELECT min(CASE WHEN free.free_from > mine.since THEN free.free_from"
            + " ELSE mine.since END) FROM (SELECT mine.team, mine.channel,"
            + " CASE mine.state WHEN 'new' THEN coalesce(mine.not_before, mine.created) ELSE mine.lease_until END AS since"
            + " FROM outbox mine WHERE " + DUE + ") AS mine"
            + " LEFT JOIN pace AS free ON free.team = mine.team AND free.channel = mine.channel";

    /** What lets several replicas take rows at the same time, each its own. */
    static final String SKIPPING_LOCKED = "FOR UPDATE OF mine SKIP LOCKED";

    private static final String BEFORE = "SELECT sent_in, sent_ts FROM outbox"
            + " WHERE team = :team AND channel = :channel AND state = 'sent' ORDER BY sent_ts DESC LIMIT 1";

    /** A conversation takes a message a second, and may be that much ahead: three at once. */
    private static final Duration EACH = Duration.ofSeconds(1);

    private static final Duration AHEAD = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(SqlOutbox.class);

    private final SqlTransactions sql;
    private final InstantSource clock;
    private final Supplier<UUID> ids;
    private final String claim;

    /**
     * @param lockRows {@link #SKIPPING_LOCKED}; empty where there is one writer
     */
    SqlOutbox(SqlTransactions sql, InstantSource clock, Supplier<UUID> ids, String lockRows) {
        this.sql = sql;
        this.clock = clock;
        this.ids = ids;
        this.claim = claim(lockRows);
    }

    static String claim(String lockRows) {
        return CLAIM.replace("%s", lockRows);
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
    public List<Parcel> claim(String owner, Instant now, Duration lease, int most) {
        return sql.write(handle -> handle
                .createQuery(claim)
                .bind("owner", owner)
                .bind("now", now)
                .bind("until", now.plus(lease))
                .bind("most", most)
                .map((RowViewMapper<Claimed>) SqlOutbox::claimed)
                .list()
                .stream()
                .sorted(Comparator.comparing(claimed -> claimed.id().toString()))
                .flatMap(claimed -> parcel(handle, claimed, now).stream())
                .toList());
    }

    /** A message that nobody can read is given up, so that it holds up no other. */
    private Optional<Parcel> parcel(Handle handle, Claimed row, Instant now) {
        try {
            Notice notice = NoticeJson.read(row.type(), row.facts());
            step(handle, row.to(), now);
            Posted before = handle.createQuery(BEFORE)
                    .bind("team", row.to().team())
                    .bind("channel", row.to().channel())
                    .map((columns, context) -> new Posted(columns.getString("sent_in"), columns.getString("sent_ts")))
                    .findOne()
                    .orElse(null);
            Past past = new Past(row.created(), row.attempts(), row.unsure(), before);
            return Optional.of(new Parcel(row.id(), row.key(), row.to(), notice, past, row.lease()));
        } catch (StorageException | JsonParseException e) {
            LOG.error("Message {} cannot be read and is not sent.", row.id(), e);
            handle.createUpdate("UPDATE outbox SET state = 'failed', error = :error, ended = :now WHERE id = :id")
                    .bind("error", String.valueOf(e.getMessage()))
                    .bind("now", clock.instant())
                    .bind("id", row.id())
                    .execute();
            return Optional.empty();
        }
    }

    /** Counts one more message to a destination. */
    private static void step(Handle handle, Destination to, Instant now) {
        Instant earliest = now.minus(AHEAD);
        Instant free = freeFrom(handle, to).filter(earliest::isBefore).orElse(earliest);
        pace(handle, to, free.plus(EACH));
    }

    private static Optional<Instant> freeFrom(Handle handle, Destination to) {
        return handle.createQuery("SELECT free_from FROM pace WHERE team = :team AND channel = :channel")
                .bind("team", to.team())
                .bind("channel", to.channel())
                .mapTo(Instant.class)
                .findOne();
    }

    private static void pace(Handle handle, Destination to, Instant freeFrom) {
        Row.of("team", to.team())
                .with("channel", to.channel())
                .with("free_from", freeFrom)
                .put(handle, "pace", "team", "channel");
    }

    private record Claimed(
            UUID id,
            String key,
            Destination to,
            Instant created,
            int attempts,
            boolean unsure,
            Lease lease,
            String type,
            String facts) {}

    private static Claimed claimed(RowView row) {
        return new Claimed(
                row.getColumn("id", UUID.class),
                row.getColumn("key", String.class),
                new Destination(
                        row.getColumn("team", String.class),
                        row.getColumn("channel", String.class),
                        row.getColumn("thread", String.class)),
                row.getColumn("created", Instant.class),
                row.getColumn("attempts", Integer.class),
                row.getColumn("unsure", Boolean.class),
                new Lease(row.getColumn("lease_no", Integer.class), row.getColumn("lease_until", Instant.class)),
                row.getColumn("notice", String.class),
                row.getColumn("facts", String.class));
    }

    @Override
    public boolean sent(Parcel parcel, Posted posted) {
        return sql.write(handle -> handle.createUpdate("UPDATE outbox SET state = 'sent', sent_in = :channel,"
                                        + " sent_ts = :ts, error = NULL, ended = :now"
                                        + " WHERE id = :id AND state IN ('new', 'sending')")
                                .bind("channel", posted.channel())
                                .bind("ts", posted.ts())
                                .bind("now", clock.instant())
                                .bind("id", parcel.id())
                                .execute()
                        == 1
                || isNoted(handle, parcel, posted));
    }

    private static boolean isNoted(Handle handle, Parcel parcel, Posted posted) {
        return handle.createQuery("SELECT count(*) FROM outbox WHERE id = :id AND state = 'sent'"
                                + " AND sent_in = :channel AND sent_ts = :ts")
                        .bind("id", parcel.id())
                        .bind("channel", posted.channel())
                        .bind("ts", posted.ts())
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    @Override
    public boolean retry(Parcel parcel, Instant notBefore, String error) {
        return change(
                parcel,
                "UPDATE outbox SET state = 'new', unsure = FALSE, attempts = attempts + 1,"
                        + " not_before = :not_before, error = :error",
                Map.of("not_before", notBefore, "error", error));
    }

    @Override
    public boolean unsure(Parcel parcel, Instant seekFrom, String error) {
        return change(
                parcel,
                "UPDATE outbox SET unsure = TRUE, attempts = attempts + 1, lease_until = :seek_from, error = :error",
                Map.of("seek_from", seekFrom, "error", error));
    }

    @Override
    public boolean giveBack(Parcel parcel) {
        return change(parcel, "UPDATE outbox SET state = 'new'", Map.of());
    }

    @Override
    public boolean failed(Parcel parcel, String error) {
        return change(
                parcel,
                "UPDATE outbox SET state = 'failed', error = :error, ended = :now",
                Map.of("error", error, "now", clock.instant()));
    }

    @Override
    public boolean cancelled(Parcel parcel) {
        return change(parcel, "DELETE FROM outbox", Map.of());
    }

    /** Changes a message while it is under this very lease. */
    private boolean change(Parcel parcel, String change, Map<String, Object> values) {
        return sql.write(
                handle -> handle.createUpdate(change + " WHERE id = :id AND lease_no = :lease AND state = 'sending'")
                                .bindMap(values)
                                .bind("id", parcel.id())
                                .bind("lease", parcel.lease().no())
                                .execute()
                        == 1);
    }

    @Override
    public void rest(Destination to, Instant until) {
        sql.change(handle -> {
            if (freeFrom(handle, to).filter(until::isBefore).isEmpty()) {
                pace(handle, to, until);
            }
        });
    }

    @Override
    public Optional<Instant> oldestDue(Instant now) {
        return sql.read(handle -> handle.createQuery(OLDEST_DUE)
                .bind("now", now)
                .mapTo(Instant.class)
                .findFirst());
    }

    @Override
    public int waiting() {
        return sql.read(handle -> handle.createQuery("SELECT count(*) FROM outbox WHERE state IN ('new', 'sending')")
                .mapTo(Integer.class)
                .one());
    }
}
