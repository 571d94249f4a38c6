package nl.ontzorg.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import java.util.UUID;
import nl.ontzorg.desk.PersonId;

/**
 * A modal that was sent in.
 *
 * @param memory what the modal was to remember
 */
record Submission(Cause cause, Memory memory, Form form) {

    String text() {
        return form.text("text");
    }

    /** The request, desk or note it is about. */
    UUID about() {
        return memory.about().id();
    }

    static Submission in(ViewSubmissionPayload payload, String team) {
        View view = payload.getView();
        String user = payload.getUser().getId();
        String key = "view:" + view.getId() + ":" + view.getHash() + ":" + user;
        return new Submission(
                new Cause(new PersonId(team, user), key),
                Memory.parse(view.getPrivateMetadata()),
                Form.of(view.getState()));
    }
}
