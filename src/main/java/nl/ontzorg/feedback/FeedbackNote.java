package nl.ontzorg.feedback;

import java.time.Instant;
import java.util.UUID;
import nl.ontzorg.desk.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A named note from assistant to manager, or back; it never changes once given.
 *
 * @param answer null until it is answered
 */
public record FeedbackNote(
        UUID id,
        UUID desk,
        Pair people,
        Words words,
        Instant given,
        @Nullable Answer answer) {

    /** Who gave it and who it is for. */
    public record Pair(PersonId giver, PersonId receiver) {}

    /** What it says, with the desk's figures of that moment. */
    public record Words(String text, Figures figures) {}

    /**
     * How it was answered.
     *
     * @param text null when it was only acknowledged
     */
    public record Answer(Instant at, @Nullable String text) {}

    public boolean isAnswered() {
        return answer != null;
    }

    FeedbackNote answered(Answer with) {
        return new FeedbackNote(id, desk, people, words, given, with);
    }
}
