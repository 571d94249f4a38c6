package nl.ontzorg.slack;

import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.requests.Incoming;
import nl.ontzorg.requests.Intake;
import nl.ontzorg.requests.IntakeOutcome;
import nl.ontzorg.requests.Origin.Via;

/** What is written to the bot, names it, or stands in the intake channel of a desk. */
final class MessageHandlers {

    private static final String DIRECT = "im";

    private final Installation installation;
    private final People people;
    private final Intake intake;
    private final DeskBook desks;
    private final Inbox inbox;
    private final Incomings incomings;

    MessageHandlers(
            Installation installation, People people, Intake intake, DeskBook desks, Inbox inbox, Incomings incomings) {
        this.installation = installation;
        this.people = people;
        this.intake = intake;
        this.desks = desks;
        this.inbox = inbox;
        this.incomings = incomings;
    }

    void said(MessageEvent event) {
        Said.in(event, bot()).ifPresent(said -> hear(said, event.getChannelType()));
    }

    void said(MessageFileShareEvent event) {
        Said.in(event, bot()).ifPresent(said -> hear(said, event.getChannelType()));
    }

    void mentioned(AppMentionEvent event) {
        Said.in(event, bot()).ifPresent(said -> take(said, Via.MENTION));
    }

    /** A reply in a thread goes on with what was said before; it asks nothing new by itself. */
    private void hear(Said said, String channelType) {
        if (said.isReply()) {
            return;
        }
        if (DIRECT.equals(channelType)) {
            take(said, Via.DIRECT_MESSAGE);
        } else if (desks.ofIntakeChannel(team(), said.channel()).isPresent()) {
            take(said, Via.INTAKE_CHANNEL);
        }
    }

    private void take(Said said, Via via) {
        if (said.asked().isBlank()) {
            return;
        }
        // A mention comes as two events: the message names the act, so that it counts once.
        Cause cause = new Cause(new PersonId(team(), said.user()), "msg:" + said.channel() + ":" + said.ts());
        Viewer viewer = people.viewer(cause.by());
        if (viewer.person().outsider()) {
            refuse(cause, said, via, viewer);
            return;
        }
        Incoming incoming = incomings.said(said, via, viewer);
        inbox.once(cause, () -> {
            IntakeOutcome outcome = intake.receive(incoming);
            if (outcome instanceof IntakeOutcome.NoDesk && via != Via.INTAKE_CHANNEL) {
                inbox.say(cause, "welcome", viewer.today(incoming.written()));
            }
            return outcome;
        });
    }

    private void refuse(Cause cause, Said said, Via via, Viewer viewer) {
        if (via != Via.INTAKE_CHANNEL) {
            inbox.once(cause, () -> {
                inbox.say(cause, "refusal.outsider", viewer.today(SlackTime.of(said.ts())));
                return cause;
            });
        }
    }

    private String team() {
        return installation.bot().team();
    }

    private String bot() {
        return installation.bot().user();
    }
}
