package nl.ontzorg.slack;

import java.time.InstantSource;
import java.util.Optional;
import nl.ontzorg.requests.Intake;
import nl.ontzorg.slack.view.Message;
import nl.ontzorg.slack.view.SentenceView;

/** {@code /request}: with a text that is taken at once, without one the form. */
final class RequestCommand {

    private final Intake intake;
    private final Acts acts;
    private final NewRequestForms forms;
    private final InstantSource clock;

    RequestCommand(Intake intake, Acts acts, NewRequestForms forms, InstantSource clock) {
        this.intake = intake;
        this.acts = acts;
        this.forms = forms;
        this.clock = clock;
    }

    Optional<Message> typed(Typed typed, Viewer viewer) {
        if (typed.text().isBlank()) {
            forms.open(typed.trigger(), viewer);
            return Optional.empty();
        }
        if (!intake.hasDesk(viewer.person())) {
            return Optional.of(SentenceView.welcome(viewer.texts()));
        }
        acts.later(typed.cause(), new Unread.Commanded(typed, clock.instant()));
        return Optional.of(SentenceView.of(viewer.say("flash.taken")));
    }
}
