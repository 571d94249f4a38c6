package nl.ontzorg.storage;

import java.time.Instant;
import java.util.UUID;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.language.Language;
import nl.ontzorg.requests.Ask;
import nl.ontzorg.requests.Due;
import nl.ontzorg.requests.Origin;
import nl.ontzorg.requests.Place;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestState;
import nl.ontzorg.requests.Requester;
import nl.ontzorg.requests.Standing;
import nl.ontzorg.understanding.Kind;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;

/** A request and its row in {@code request}. */
final class RequestMapper implements RowViewMapper<Request> {

    static Row row(Request request) {
        Row row = Row.of("id", request.id())
                .with("team", request.identity().team())
                .with("desk", request.identity().desk())
                .with("number", request.number());
        add(row, request.origin());
        add(row, request.ask());
        add(row, request.due());
        add(row, request.standing());
        return row;
    }

    @Override
    public Request map(RowView row) {
        return new Request(identity(row), origin(row), ask(row), due(row), standing(row));
    }

    private static Request.Identity identity(RowView row) {
        return new Request.Identity(
                row.getColumn("id", UUID.class),
                row.getColumn("team", String.class),
                row.getColumn("desk", UUID.class),
                row.getColumn("number", Integer.class));
    }

    private static void add(Row row, Origin origin) {
        row.with("asker", origin.asker().user())
                .with("requester", origin.requester().user())
                .with("requester_name", origin.requester().name())
                .with("via", origin.via())
                .with("channel", origin.place().channel())
                .with("ts", origin.place().ts())
                .with("thread", origin.place().thread())
                .with("permalink", origin.place().permalink())
                .with("written", origin.written())
                .with("received", origin.received());
    }

    private static Origin origin(RowView row) {
        return new Origin(
                new PersonId(row.getColumn("team", String.class), row.getColumn("asker", String.class)),
                new Requester(row.getColumn("requester", String.class), row.getColumn("requester_name", String.class)),
                row.getColumn("via", Origin.Via.class),
                place(row),
                row.getColumn("written", Instant.class),
                row.getColumn("received", Instant.class));
    }

    private static Place place(RowView row) {
        return new Place(
                row.getColumn("channel", String.class),
                row.getColumn("ts", String.class),
                row.getColumn("thread", String.class),
                row.getColumn("permalink", String.class));
    }

    private static void add(Row row, Ask ask) {
        row.with("text", ask.text())
                .with("title", ask.title())
                .with("kind", ask.kind())
                .with("topics", Json.write(ask.topics()))
                .with("language", ask.language());
    }

    private static Ask ask(RowView row) {
        return new Ask(
                row.getColumn("text", String.class),
                row.getColumn("title", String.class),
                row.getColumn("kind", Kind.class),
                Json.readList(row.getColumn("topics", String.class)),
                row.getColumn("language", Language.class));
    }

    private static void add(Row row, Due due) {
        row.with("deadline", due.deadline()).with("deadline_words", due.words()).with("event", due.event());
    }

    private static Due due(RowView row) {
        return new Due(
                row.getColumn("deadline", Moment.class),
                row.getColumn("deadline_words", String.class),
                row.getColumn("event", Moment.class));
    }

    private static void add(Row row, Standing standing) {
        row.with("state", standing.state())
                .with("until", standing.until())
                .with("delegate", standing.delegate())
                .with("lift", standing.lift())
                .with("since", standing.since());
    }

    private static Standing standing(RowView row) {
        return new Standing(
                row.getColumn("state", RequestState.class),
                row.getColumn("until", Instant.class),
                row.getColumn("delegate", String.class),
                row.getColumn("lift", Integer.class),
                row.getColumn("since", Instant.class));
    }
}
