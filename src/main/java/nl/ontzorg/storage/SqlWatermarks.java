package nl.ontzorg.storage;

import java.util.Map;
import java.util.Optional;
import nl.ontzorg.delivery.Watermarks;

/** How far Slack was read, in SQL. */
final class SqlWatermarks implements Watermarks {

    /** Stands for the workspace as a whole. */
    private static final String WORKSPACE = "";

    private static final String SAW = "INSERT INTO conversation (team, place, seen) VALUES (:team, :place, :seen)"
            + " ON CONFLICT (team, place) DO UPDATE SET seen = excluded.seen WHERE excluded.seen > conversation.seen";

    private final SqlTransactions sql;

    SqlWatermarks(SqlTransactions sql) {
        this.sql = sql;
    }

    @Override
    public String since(String team, String stamp) {
        Optional<String> known = seen(team, WORKSPACE);
        if (known.isPresent()) {
            return known.get();
        }
        Row row = Row.of("team", team).with("place", WORKSPACE).with("seen", stamp);
        sql.change(handle -> row.insertIfNew(handle, "conversation", "team, place"));
        return seen(team, WORKSPACE).orElse(stamp);
    }

    @Override
    public Optional<String> seen(String team, String place) {
        return sql.read(
                handle -> handle.createQuery("SELECT seen FROM conversation WHERE team = :team AND place = :place")
                        .bindMap(Map.of("team", team, "place", place))
                        .mapTo(String.class)
                        .findOne());
    }

    @Override
    public void saw(String team, String place, String stamp) {
        sql.change(handle -> handle.createUpdate(SAW)
                .bindMap(Map.of("team", team, "place", place, "seen", stamp))
                .execute());
    }
}
