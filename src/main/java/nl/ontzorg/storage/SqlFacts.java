package nl.ontzorg.storage;

import org.jdbi.v3.core.mapper.RowViewMapper;

/** How much there is, in one look. */
final class SqlFacts {

    private static final String COUNT = """
            SELECT (SELECT count(*) FROM desk) AS desks,
                (SELECT count(*) FROM inbox WHERE state = 'waiting') AS unread,
                (SELECT count(*) FROM outbox WHERE state IN ('new', 'sending')) AS unsent,
                (SELECT count(*) FROM inbox WHERE state = 'failed')
                    + (SELECT count(*) FROM outbox WHERE state = 'failed') AS failed
            """;

    private SqlFacts() {}

    static Database.Facts of(SqlTransactions sql) {
        return sql.read(handle -> handle.createQuery(COUNT)
                .map((RowViewMapper<Database.Facts>) row -> new Database.Facts(
                        row.getColumn("desks", Integer.class),
                        row.getColumn("unread", Integer.class),
                        row.getColumn("unsent", Integer.class),
                        row.getColumn("failed", Integer.class)))
                .one());
    }
}
