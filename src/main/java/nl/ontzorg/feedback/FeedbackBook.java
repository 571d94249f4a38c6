package nl.ontzorg.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where feedback is kept. */
public interface FeedbackBook {

    void add(FeedbackNote note);

    /** Notes the answer of a note; nothing else of it can change. */
    void update(FeedbackNote note);

    Optional<FeedbackNote> find(String team, UUID id);

    /** Notes without an answer, oldest first. */
    List<FeedbackNote> unanswered(UUID desk);

    /** Every note of a desk, oldest first. */
    List<FeedbackNote> all(UUID desk);
}
