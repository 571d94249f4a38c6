package nl.ontzorg.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.desk.Preferences;
import nl.ontzorg.language.Language;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/** Desks and preferences in SQL. */
final class SqlDeskBook implements DeskBook {

    private final SqlTransactions sql;

    SqlDeskBook(SqlTransactions sql) {
        this.sql = sql;
    }

    @Override
    public void save(Desk desk) {
        sql.change(handle -> new DeskMapper(handle).store(desk));
    }

    @Override
    public Optional<Desk> find(String team, UUID id) {
        return desks("WHERE team = :team AND id = :id", Map.of("team", team, "id", id)).stream()
                .findFirst();
    }

    @Override
    public Optional<Desk> ofManager(PersonId manager) {
        return desks("WHERE team = :team AND manager = :user", of(manager)).stream()
                .findFirst();
    }

    @Override
    public List<Desk> ofMember(PersonId person) {
        return desks(
                "WHERE team = :team AND (manager = :user OR id IN"
                        + " (SELECT desk FROM desk_assistant WHERE team = :team AND assistant = :user))",
                of(person));
    }

    @Override
    public List<Desk> inTeam(String team) {
        return desks("WHERE team = :team", Map.of("team", team));
    }

    @Override
    public Optional<Desk> ofIntakeChannel(String team, String channel) {
        return desks("WHERE team = :team AND intake_channel = :channel", Map.of("team", team, "channel", channel))
                .stream()
                .findFirst();
    }

    @Override
    public List<Desk> all() {
        return desks("", Map.of());
    }

    private List<Desk> desks(String where, Map<String, Object> values) {
        return sql.read(handle -> handle.createQuery("SELECT * FROM desk " + where + " ORDER BY id")
                .bindMap(values)
                .map((RowViewMapper<Desk>) new DeskMapper(handle)::load)
                .list());
    }

    @Override
    public void save(Preferences preferences) {
        Row row = Row.of("team", preferences.person().team())
                .with("person", preferences.person().user())
                .with("chosen", preferences.chosen())
                .with("last_written", preferences.lastWritten())
                .with("last_desk", preferences.lastDesk());
        sql.change(handle -> row.put(handle, "preference", "team", "person"));
    }

    @Override
    public Preferences preferencesOf(PersonId person) {
        return sql.read(handle -> handle.createQuery("SELECT * FROM preference WHERE team = :team AND person = :user")
                .bindMap(of(person))
                .map((RowViewMapper<Preferences>) row -> preferences(person, row))
                .findOne()
                .orElse(Preferences.none(person)));
    }

    private static Preferences preferences(PersonId person, RowView row) {
        return new Preferences(
                person,
                row.getColumn("chosen", Language.class),
                row.getColumn("last_written", Language.class),
                row.getColumn("last_desk", UUID.class));
    }

    private static Map<String, Object> of(PersonId person) {
        return Map.of("team", person.team(), "user", person.user());
    }
}
