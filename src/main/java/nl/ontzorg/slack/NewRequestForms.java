package nl.ontzorg.slack;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.requests.Draft;
import nl.ontzorg.requests.Fields;
import nl.ontzorg.requests.Incoming;
import nl.ontzorg.requests.Intake;
import nl.ontzorg.requests.IntakeOutcome;
import nl.ontzorg.slack.Memory.Source;
import nl.ontzorg.slack.Shortcut.Quoted;
import nl.ontzorg.slack.view.RequestFormView;
import org.jspecify.annotations.Nullable;

/** The form for a new request: empty, or filled in with what was read from a message. */
final class NewRequestForms {

    private final Intake intake;
    private final DeskBook desks;
    private final Inbox inbox;
    private final Incomings incomings;
    private final Screens screens;
    private final Flashes flashes;

    NewRequestForms(Intake intake, DeskBook desks, Inbox inbox, Incomings incomings, Screens screens, Flashes flashes) {
        this.intake = intake;
        this.desks = desks;
        this.inbox = inbox;
        this.incomings = incomings;
        this.screens = screens;
        this.flashes = flashes;
    }

    void create(Click click, Viewer viewer) {
        open(click.trigger(), viewer);
    }

    void create(Shortcut shortcut, Viewer viewer) {
        open(shortcut.trigger(), viewer);
    }

    /** Opens an empty form. */
    void open(String trigger, Viewer viewer) {
        String memory = new Memory(null, null, null).written();
        screens.open(
                trigger,
                RequestFormView.create("new_request", memory, null, RequestFormView.Fields.empty(), viewer.texts()));
    }

    void forward(Shortcut shortcut, Viewer viewer) {
        Quoted quoted = shortcut.message();
        if (quoted == null) {
            throw new SlackFault("refusal.late_click");
        }
        Incoming incoming = incomings.quoted(quoted, viewer);
        RequestFormView.Fields fields =
                intake.read(incoming).map(draft -> shown(draft, viewer)).orElseGet(RequestFormView.Fields::empty);
        Source source = new Source(quoted.channel(), quoted.ts(), quoted.author());
        String memory = new Memory(null, shortcut.responseUrl(), source).written();
        screens.open(
                shortcut.trigger(),
                RequestFormView.create("forward_request", memory, incoming.text(), fields, viewer.texts()));
    }

    Map<String, String> take(Submission submission, Viewer viewer) {
        String text = submission.form().text("text");
        if (text.isEmpty()) {
            return Map.of("text", viewer.say("error.no_text"));
        }
        Source source = submission.memory().source();
        Incoming incoming = incomings.formed(text, source, viewer);
        return inbox.once(submission.cause(), () -> take(incoming, submission.form(), source, viewer))
                .filter(IntakeOutcome.NoDesk.class::isInstance)
                .map(outcome -> Map.of("text", flashes.of(outcome, viewer)))
                .orElse(Map.of());
    }

    /** A form that was filled in from a message is taken as it stands; in an empty one what was left out is read. */
    private IntakeOutcome take(Incoming incoming, Form form, @Nullable Source source, Viewer viewer) {
        Optional<Draft> read = intake.read(incoming);
        if (read.isEmpty()) {
            return intake.take(incoming);
        }
        Fields fields = source == null
                ? RequestFields.filledOver(form, read.get().fields(), zone(read.get(), viewer), viewer)
                : RequestFields.filled(form, read.get().fields(), zone(read.get(), viewer), viewer);
        return intake.take(incoming, read.get().with(fields));
    }

    private RequestFormView.Fields shown(Draft draft, Viewer viewer) {
        return RequestFields.shown(draft.fields(), zone(draft, viewer), viewer);
    }

    private ZoneId zone(Draft draft, Viewer viewer) {
        return desks.find(viewer.person().team(), draft.desk())
                .map(desk -> desk.workingTime().zone())
                .orElse(viewer.zone());
    }
}
