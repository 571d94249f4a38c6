package nl.ontzorg.storage;

import java.time.Instant;
import java.util.UUID;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.feedback.FeedbackNote;
import nl.ontzorg.feedback.Figures;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/** A feedback note and its row in {@code feedback}. */
final class FeedbackMapper implements RowViewMapper<FeedbackNote> {

    static Row row(FeedbackNote note) {
        Figures figures = note.words().figures();
        Row row = Row.of("id", note.id())
                .with("team", note.people().giver().team())
                .with("desk", note.desk())
                .with("giver", note.people().giver().user())
                .with("receiver", note.people().receiver().user())
                .with("given", note.given())
                .with("text", note.words().text())
                .with("waiting", figures.waiting())
                .with("late", figures.late())
                .with("oldest_days", figures.oldestDays())
                .with("median_hours", figures.medianHours());
        return note.answer() == null ? row : add(row, note.answer());
    }

    static Row add(Row row, FeedbackNote.Answer answer) {
        return row.with("answered", answer.at()).with("answer", answer.text());
    }

    @Override
    public FeedbackNote map(RowView row) {
        String team = row.getColumn("team", String.class);
        return new FeedbackNote(
                row.getColumn("id", UUID.class),
                row.getColumn("desk", UUID.class),
                new FeedbackNote.Pair(
                        new PersonId(team, row.getColumn("giver", String.class)),
                        new PersonId(team, row.getColumn("receiver", String.class))),
                new FeedbackNote.Words(row.getColumn("text", String.class), figures(row)),
                row.getColumn("given", Instant.class),
                answer(row));
    }

    private static Figures figures(RowView row) {
        return new Figures(
                row.getColumn("waiting", Integer.class),
                row.getColumn("late", Integer.class),
                row.getColumn("oldest_days", Integer.class),
                row.getColumn("median_hours", Integer.class));
    }

    private static FeedbackNote.@Nullable Answer answer(RowView row) {
        Instant at = row.getColumn("answered", Instant.class);
        return at == null ? null : new FeedbackNote.Answer(at, row.getColumn("answer", String.class));
    }
}
