package nl.ontzorg.slack;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.requests.Draft;
import nl.ontzorg.requests.Fields;
import nl.ontzorg.requests.Incoming;
import nl.ontzorg.requests.Intake;
import nl.ontzorg.requests.IntakeOutcome;
import nl.ontzorg.slack.Memory.Source;
import nl.ontzorg.slack.Shortcut.Quoted;
import nl.ontzorg.slack.view.RequestFormView;

/** The form for a new request: empty, or filled in with what was read from a message. */
final class NewRequestForms {

    private final Intake intake;
    private final DeskBook desks;
    private final Acts acts;
    private final Incomings incomings;
    private final Screens screens;
    private final InstantSource clock;
    private final Hurry hurry = new Hurry(Duration.ofSeconds(1));

    NewRequestForms(
            Intake intake, DeskBook desks, Acts acts, Incomings incomings, Screens screens, InstantSource clock) {
        this.intake = intake;
        this.desks = desks;
        this.acts = acts;
        this.incomings = incomings;
        this.screens = screens;
        this.clock = clock;
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
        Optional<Optional<Draft>> read = hurry.read(() -> intake.read(incoming));
        RequestFormView.Fields fields = read.flatMap(Function.identity())
                .map(draft -> shown(draft, viewer))
                .orElseGet(RequestFormView.Fields::empty);
        Source source = new Source(quoted.channel(), quoted.ts(), quoted.author(), read.isPresent());
        String memory = new Memory(null, shortcut.responseUrl(), source).written();
        screens.open(
                shortcut.trigger(),
                RequestFormView.create("forward_request", memory, incoming.text(), fields, viewer.texts()));
    }

    Map<String, String> take(Submission submission, Viewer viewer) {
        if (submission.text().isEmpty()) {
            return Map.of("text", viewer.say("error.no_text"));
        }
        if (!intake.hasDesk(viewer.person())) {
            return Map.of("text", viewer.say("refusal.no_desk"));
        }
        acts.later(submission.cause(), new Unread.Filled(submission, clock.instant()));
        return Map.of();
    }

    /** What was shown as it was read is taken as it stands; in another form what was left out is read. */
    Supplier<IntakeOutcome> read(Unread.Filled filled, Viewer viewer) {
        Incoming incoming = incoming(filled, viewer);
        Optional<Draft> read = intake.read(incoming);
        if (read.isEmpty()) {
            return intake.take(incoming);
        }
        Form form = filled.submission().form();
        Source source = filled.submission().memory().source();
        Fields fields = source != null && source.read()
                ? RequestFields.filled(form, read.get().fields(), zone(read.get(), viewer), viewer)
                : RequestFields.filledOver(form, read.get().fields(), zone(read.get(), viewer), viewer);
        return () -> intake.take(incoming, read.get().with(fields));
    }

    private Incoming incoming(Unread.Filled filled, Viewer viewer) {
        Submission submission = filled.submission();
        return incomings.formed(submission.text(), submission.memory().source(), filled.written(), viewer);
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
