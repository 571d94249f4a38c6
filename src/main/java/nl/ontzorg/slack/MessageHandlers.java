package nl.ontzorg.slack;

import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.requests.Origin.Via;

/** What is written to the bot, names it, or stands in the intake channel of a desk. */
final class MessageHandlers {

    private static final String DIRECT = "im";

    private final Installation installation;
    private final DeskBook desks;
    private final Acts acts;

    MessageHandlers(Installation installation, DeskBook desks, Acts acts) {
        this.installation = installation;
        this.desks = desks;
        this.acts = acts;
    }

    void said(MessageEvent event) {
        Said.in(event, bot()).ifPresent(said -> hear(said, event.getChannelType()));
    }

    void said(MessageFileShareEvent event) {
        Said.in(event, bot()).ifPresent(said -> hear(said, event.getChannelType()));
    }

    void mentioned(AppMentionEvent event) {
        Said.in(event, bot()).ifPresent(this::mentioned);
    }

    void mentioned(Said said) {
        keep(said, Via.MENTION);
    }

    /** A reply in a thread goes on with what was said before; it asks nothing new by itself. */
    void hear(Said said, String channelType) {
        if (said.isReply()) {
            return;
        }
        if (DIRECT.equals(channelType)) {
            keep(said, Via.DIRECT_MESSAGE);
        } else if (desks.ofIntakeChannel(team(), said.channel()).isPresent()) {
            keep(said, Via.INTAKE_CHANNEL);
        }
    }

    /** A mention comes as two events: the message names the act, so that it counts once. */
    private void keep(Said said, Via via) {
        if (!said.asked().isBlank()) {
            String key = "msg:" + said.channel() + ":" + said.ts();
            acts.later(new Cause(new PersonId(team(), said.user()), key), new Unread.Heard(said, via));
        }
    }

    private String team() {
        return installation.bot().team();
    }

    private String bot() {
        return installation.bot().user();
    }
}
