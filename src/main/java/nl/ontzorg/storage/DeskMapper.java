package nl.ontzorg.storage;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.ontzorg.calendar.Term;
import nl.ontzorg.calendar.WorkingHours;
import nl.ontzorg.calendar.WorkingTime;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskPolicy;
import nl.ontzorg.desk.HouseRule;
import nl.ontzorg.desk.Members;
import nl.ontzorg.desk.OpenTo;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.desk.PortfolioTopic;
import nl.ontzorg.desk.TellRequesters;
import nl.ontzorg.language.Language;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/** A desk and its rows in {@code desk}, {@code desk_assistant}, {@code portfolio_topic} and {@code house_rule}. */
record DeskMapper(Handle handle) {

    /** Adds the desk or replaces the one with its id; its numbering goes on. */
    void store(Desk desk) {
        Row row = Row.of("id", desk.id())
                .with("team", desk.team())
                .with("manager", desk.manager().user())
                .with("confirmed", desk.members().confirmed())
                .with("language", desk.language())
                .with("zone", desk.workingTime().zone().getId())
                .with("working_hours", Json.write(desk.workingTime().hours().written()))
                .with("intake_channel", desk.policy().intakeChannel())
                .with("open_to", desk.policy().openTo())
                .with("tell_requesters", desk.policy().tellRequesters());
        if (!row.update(handle, "desk", "id", "team")) {
            row.insert(handle, "desk");
        }
        storeParts("desk_assistant", desk, desk.members().assistants(), DeskMapper::assistant);
        storeParts("portfolio_topic", desk, desk.portfolio(), DeskMapper::topic);
        storeParts("house_rule", desk, desk.houseRules(), DeskMapper::houseRule);
    }

    Desk load(RowView row) {
        UUID id = row.getColumn("id", UUID.class);
        PersonId manager = new PersonId(row.getColumn("team", String.class), row.getColumn("manager", String.class));
        return new Desk(
                id,
                new Members(
                        manager,
                        parts("desk_assistant", id, part -> part.getColumn("assistant", String.class)),
                        row.getColumn("confirmed", Boolean.class)),
                workingTime(row),
                policy(row),
                parts("portfolio_topic", id, DeskMapper::topic),
                parts("house_rule", id, DeskMapper::houseRule));
    }

    private static WorkingTime workingTime(RowView row) {
        return new WorkingTime(
                ZoneId.of(row.getColumn("zone", String.class)),
                WorkingHours.parse(Json.readMap(row.getColumn("working_hours", String.class))));
    }

    private static DeskPolicy policy(RowView row) {
        return new DeskPolicy(
                row.getColumn("language", Language.class),
                row.getColumn("intake_channel", String.class),
                row.getColumn("open_to", OpenTo.class),
                row.getColumn("tell_requesters", TellRequesters.class));
    }

    private static Row assistant(String user) {
        return Row.of("assistant", user);
    }

    private static Row topic(PortfolioTopic topic) {
        return Row.of("topic", topic.topic())
                .with("weight", topic.weight())
                .with("synonyms", Json.write(topic.synonyms()))
                .with("hot_until", topic.hotUntil());
    }

    private static PortfolioTopic topic(RowView row) {
        return new PortfolioTopic(
                row.getColumn("topic", String.class),
                row.getColumn("weight", Integer.class),
                Json.readList(row.getColumn("synonyms", String.class)),
                row.getColumn("hot_until", LocalDate.class));
    }

    private static Row houseRule(HouseRule rule) {
        return Row.of("kind", rule.kind())
                .with("react_within", rule.reactWithin().written());
    }

    private static HouseRule houseRule(RowView row) {
        return new HouseRule(
                row.getColumn("kind", String.class), Term.parse(row.getColumn("react_within", String.class)));
    }

    private <T> void storeParts(String table, Desk desk, List<T> parts, Function<T, Row> columns) {
        handle.createUpdate("DELETE FROM " + table + " WHERE desk = :desk")
                .bind("desk", desk.id())
                .execute();
        int place = 0;
        for (T part : parts) {
            columns.apply(part)
                    .with("team", desk.team())
                    .with("desk", desk.id())
                    .with("place", place++)
                    .insert(handle, table);
        }
    }

    private <T> List<T> parts(String table, UUID desk, Function<RowView, T> part) {
        return handle.createQuery("SELECT * FROM " + table + " WHERE desk = :desk ORDER BY place")
                .bind("desk", desk)
                .map((RowViewMapper<T>) part::apply)
                .list();
    }
}
