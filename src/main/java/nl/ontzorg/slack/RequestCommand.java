package nl.ontzorg.slack;

import java.util.Optional;
import nl.ontzorg.requests.Incoming;
import nl.ontzorg.requests.Intake;
import nl.ontzorg.requests.IntakeOutcome;
import nl.ontzorg.slack.view.Message;
import nl.ontzorg.slack.view.SentenceView;

/** {@code /request}: with a text that is taken at once, without one the form. */
final class RequestCommand {

    private final Intake intake;
    private final Inbox inbox;
    private final Incomings incomings;
    private final NewRequestForms forms;
    private final Flashes flashes;

    RequestCommand(Intake intake, Inbox inbox, Incomings incomings, NewRequestForms forms, Flashes flashes) {
        this.intake = intake;
        this.inbox = inbox;
        this.incomings = incomings;
        this.forms = forms;
        this.flashes = flashes;
    }

    Optional<Message> typed(Typed typed, Viewer viewer) {
        if (typed.text().isBlank()) {
            forms.open(typed.trigger(), viewer);
            return Optional.empty();
        }
        Incoming incoming = incomings.typed(typed, viewer);
        return inbox.once(typed.cause(), () -> intake.take(incoming))
                .map(outcome -> outcome instanceof IntakeOutcome.NoDesk
                        ? SentenceView.welcome(viewer.texts())
                        : SentenceView.of(flashes.of(outcome, viewer)));
    }
}
