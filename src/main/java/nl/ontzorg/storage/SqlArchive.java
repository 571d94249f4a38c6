package nl.ontzorg.storage;

import java.time.Instant;
import java.util.List;
import nl.ontzorg.delivery.Archive;

/** What is kept for a while only, in SQL. */
final class SqlArchive implements Archive {

    /** Every table with rows of a workspace, those that refer to others before these. */
    static final List<String> TABLES = List.of(
            "feedback",
            "correction",
            "request_event",
            "request",
            "candidate",
            "house_rule",
            "portfolio_topic",
            "desk_assistant",
            "desk",
            "preference",
            "outbox",
            "inbox",
            "conversation",
            "pace",
            "installation");

    private final SqlTransactions sql;

    SqlArchive(SqlTransactions sql) {
        this.sql = sql;
    }

    @Override
    public int forgetReceived(Instant before) {
        return forget("inbox WHERE state <> 'waiting' AND received < :before", before);
    }

    @Override
    public int forgetSent(Instant before) {
        forget("pace WHERE free_from < :before", before);
        return forget("outbox WHERE ended < :before", before);
    }

    private int forget(String what, Instant before) {
        return sql.write(handle -> handle.createUpdate("DELETE FROM " + what)
                .bind("before", before)
                .execute());
    }

    @Override
    public List<String> closed(Instant before) {
        return sql.read(
                handle -> handle.createQuery("SELECT team FROM installation WHERE revoked_at < :before ORDER BY team")
                        .bind("before", before)
                        .mapTo(String.class)
                        .list());
    }

    @Override
    public void erase(String team) {
        sql.change(handle -> TABLES.forEach(table -> handle.createUpdate("DELETE FROM " + table + " WHERE team = :team")
                .bind("team", team)
                .execute()));
    }
}
