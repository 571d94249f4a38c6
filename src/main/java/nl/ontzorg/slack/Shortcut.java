package nl.ontzorg.slack;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import nl.ontzorg.desk.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A shortcut that was chosen.
 *
 * @param message the message it was chosen on; null for a global shortcut
 * @param responseUrl answers where it was chosen; null for a global shortcut
 */
record Shortcut(
        Cause cause,
        String trigger,
        @Nullable Quoted message,
        @Nullable String responseUrl) {

    /** A message somebody points at; its author is null when it was no person. */
    record Quoted(
            String channel,
            String ts,
            String text,
            @Nullable String author) {}

    static Shortcut on(MessageShortcutPayload payload, String team) {
        var message = payload.getMessage();
        Quoted quoted = new Quoted(
                payload.getChannel().getId(),
                payload.getMessageTs(),
                message.getText() == null ? "" : message.getText(),
                message.getBotId() == null ? message.getUser() : null);
        Cause cause = new Cause(new PersonId(team, payload.getUser().getId()), "shortcut:" + payload.getTriggerId());
        return new Shortcut(cause, payload.getTriggerId(), quoted, payload.getResponseUrl());
    }
}
