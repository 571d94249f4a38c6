package nl.ontzorg.slack;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import nl.ontzorg.delivery.Inbox;
import nl.ontzorg.delivery.Porter;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.requests.Incoming;
import nl.ontzorg.requests.Intake;
import nl.ontzorg.requests.IntakeOutcome;
import nl.ontzorg.requests.Origin.Via;

/** Reads what people said and was acknowledged, and puts it on a queue. */
final class Reception implements Porter.Receiver {

    private final Acts acts;
    private final People people;
    private final Intake intake;
    private final Incomings incomings;
    private final NewRequestForms forms;
    private final InstantSource clock;

    Reception(
            Acts acts, People people, Intake intake, Incomings incomings, NewRequestForms forms, InstantSource clock) {
        this.acts = acts;
        this.people = people;
        this.intake = intake;
        this.incomings = incomings;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public void receive(Inbox.Item item) {
        Unread unread = Unread.in(item);
        Viewer viewer = people.viewer(new PersonId(item.key().team(), unread.user()));
        acts.finish(
                item.key(),
                read(unread, new Cause(viewer.person().id(), item.key().value()), viewer));
    }

    @Override
    public void apologise(Inbox.Item item) {
        Cause cause = new Cause(
                new PersonId(item.key().team(), Unread.in(item).user()),
                item.key().value());
        acts.say(
                cause,
                "refusal.unread",
                clock.instant().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** Reads, and gives what is to be done in one transaction. */
    private Runnable read(Unread unread, Cause cause, Viewer viewer) {
        if (unread instanceof Unread.Heard heard) {
            return heard(heard, cause, viewer);
        }
        if (unread instanceof Unread.Commanded commanded) {
            Incoming incoming = incomings.typed(commanded.typed(), commanded.written(), viewer);
            return take(intake.take(incoming), cause, viewer);
        }
        if (unread instanceof Unread.Kept kept) {
            return take(intake.take(kept.incoming(), kept.desk()), cause, viewer);
        }
        return take(forms.read((Unread.Filled) unread, viewer), cause, viewer);
    }

    private Runnable heard(Unread.Heard heard, Cause cause, Viewer viewer) {
        boolean quiet = heard.via() == Via.INTAKE_CHANNEL;
        if (viewer.person().outsider()) {
            return quiet
                    ? () -> {}
                    : () -> acts.say(
                            cause,
                            "refusal.outsider",
                            viewer.today(SlackTime.of(heard.said().ts())));
        }
        Incoming incoming = incomings.said(heard.said(), heard.via(), viewer);
        Supplier<IntakeOutcome> entry = intake.receive(incoming);
        return () -> {
            if (entry.get() instanceof IntakeOutcome.NoDesk && !quiet) {
                acts.say(cause, "welcome", viewer.today(incoming.written()));
            }
        };
    }

    private Runnable take(Supplier<IntakeOutcome> entry, Cause cause, Viewer viewer) {
        return () -> {
            if (entry.get() instanceof IntakeOutcome.NoDesk) {
                acts.say(cause, "refusal.no_desk", viewer.today(clock.instant()));
            }
        };
    }
}
