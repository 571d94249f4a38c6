package nl.ontzorg.storage;

import java.time.InstantSource;
import nl.ontzorg.delivery.Installations;

/** The workspaces that have closed, in SQL; every other one is open. */
final class SqlInstallations implements Installations {

    private final SqlTransactions sql;
    private final InstantSource clock;

    SqlInstallations(SqlTransactions sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void closed(String team) {
        sql.write(handle ->
                Row.of("team", team).with("revoked_at", clock.instant()).insertIfNew(handle, "installation", "team"));
    }

    @Override
    public boolean isClosed(String team) {
        return sql.read(handle -> handle.createQuery("SELECT count(*) FROM installation WHERE team = :team")
                        .bind("team", team)
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    @Override
    public void opened(String team) {
        sql.change(handle -> handle.createUpdate("DELETE FROM installation WHERE team = :team")
                .bind("team", team)
                .execute());
    }
}
