package nl.ontzorg.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import java.util.Objects;
import nl.ontzorg.desk.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A button that was pressed or a menu from which something was chosen.
 *
 * @param verb what is to be done
 * @param value what it is about
 * @param trigger opens a modal, once and within three seconds
 * @param responseUrl changes the message it stands in; null on the Home tab
 */
record Click(
        Cause cause,
        String verb,
        String value,
        String trigger,
        @Nullable String responseUrl) {

    /** The menu whose values begin with the verb. */
    static final String MENU = "request.more";

    static Click in(BlockActionPayload payload, String team) {
        Action action = payload.getActions().get(0);
        String user = payload.getUser().getId();
        String container = payload.getContainer() == null
                ? ""
                : Objects.requireNonNullElse(
                        payload.getContainer().getMessageTs(),
                        Objects.requireNonNullElse(payload.getContainer().getViewId(), ""));
        String key = "act:" + action.getActionTs() + ":" + user + ":" + action.getActionId() + ":" + container;
        String value = action.getSelectedOption() == null
                ? Objects.requireNonNullElse(action.getValue(), "")
                : action.getSelectedOption().getValue();
        Cause cause = new Cause(new PersonId(team, user), key);
        Click click = new Click(cause, action.getActionId(), value, payload.getTriggerId(), payload.getResponseUrl());
        return click.verb.equals(MENU) ? click.chosen() : click;
    }

    private Click chosen() {
        int end = value.indexOf('|');
        if (end < 0) {
            throw new SlackFault("refusal.late_click");
        }
        return new Click(cause, value.substring(0, end), value.substring(end + 1), trigger, responseUrl);
    }

    ButtonValue about() {
        return ButtonValue.parse(value);
    }

    Scene scene() {
        return new Scene(about().view(), responseUrl);
    }
}
