package nl.ontzorg.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ontzorg.feedback.FeedbackBook;
import nl.ontzorg.feedback.FeedbackNote;

/** Feedback in SQL. */
final class SqlFeedbackBook implements FeedbackBook {

    private final SqlTransactions sql;

    SqlFeedbackBook(SqlTransactions sql) {
        this.sql = sql;
    }

    @Override
    public void add(FeedbackNote note) {
        sql.change(handle -> FeedbackMapper.row(note).insert(handle, "feedback"));
    }

    @Override
    public void update(FeedbackNote note) {
        FeedbackNote.Answer answer = note.answer();
        if (answer == null) {
            throw new IllegalArgumentException("only the answer of a note can be added, and this note has none");
        }
        sql.change(handle -> {
            int changed = handle.createUpdate("UPDATE feedback SET answered = :at, answer = :text"
                            + " WHERE team = :team AND id = :id AND answered IS NULL")
                    .bind("at", answer.at())
                    .bind("text", answer.text())
                    .bind("team", note.people().giver().team())
                    .bind("id", note.id())
                    .execute();
            if (changed == 0) {
                throw new StorageException(
                        "Feedback note " + note.id() + " is not there or was answered before. Look at it again.");
            }
        });
    }

    @Override
    public Optional<FeedbackNote> find(String team, UUID id) {
        return notes("team = :team AND id = :id", Map.of("team", team, "id", id)).stream()
                .findFirst();
    }

    @Override
    public List<FeedbackNote> unanswered(UUID desk) {
        return notes("desk = :desk AND answered IS NULL", Map.of("desk", desk));
    }

    @Override
    public List<FeedbackNote> all(UUID desk) {
        return notes("desk = :desk", Map.of("desk", desk));
    }

    private List<FeedbackNote> notes(String where, Map<String, Object> values) {
        return sql.read(handle -> handle.createQuery("SELECT * FROM feedback WHERE " + where + " ORDER BY given, id")
                .bindMap(values)
                .map(new FeedbackMapper())
                .list());
    }
}
