package nl.ontzorg.slack;

import java.time.Instant;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.requests.Incoming;
import nl.ontzorg.requests.Origin.Via;
import nl.ontzorg.requests.Place;
import nl.ontzorg.requests.Requester;
import nl.ontzorg.slack.Memory.Source;
import nl.ontzorg.slack.Said.Shared;
import nl.ontzorg.slack.Shortcut.Quoted;
import org.jspecify.annotations.Nullable;

/** Turns what was said in Slack into what the desk takes in: in plain text, with its author, its time and a link to it. */
final class Incomings {

    private final People people;
    private final Links links;

    Incomings(People people, Links links) {
        this.people = people;
        this.links = links;
    }

    Incoming said(Said said, Via via, Viewer by) {
        String text = plain(said.asked(), by);
        Shared shared = said.shared();
        if (shared == null) {
            Place place = new Place(said.channel(), said.ts(), said.thread(), links.to(said.channel(), said.ts()));
            return new Incoming(by.person(), text, via, place, null, SlackTime.of(said.ts()));
        }
        Place place = new Place(said.channel(), said.ts(), said.thread(), shared.link());
        Requester author = author(shared.author(), shared.authorName(), by);
        return new Incoming(by.person(), text, Via.SHARED, place, author, SlackTime.of(shared.ts()));
    }

    /** Typed after a command, which has no message of its own. */
    Incoming typed(Typed typed, Instant written, Viewer by) {
        Place place = new Place(typed.channel(), null, null, null);
        return new Incoming(by.person(), plain(typed.text(), by), Via.COMMAND, place, null, written);
    }

    /** A message somebody wants to forward, before they looked at it. */
    Incoming quoted(Quoted quoted, Viewer by) {
        Source source = new Source(quoted.channel(), quoted.ts(), quoted.author(), true);
        return forwarded(source, plain(quoted.text(), by), null, by);
    }

    /** What was sent in with a form; with a source when it was filled in from a message. */
    Incoming formed(String text, @Nullable Source source, Instant written, Viewer by) {
        if (source == null) {
            Place place = new Place(by.user(), null, null, null);
            return new Incoming(by.person(), text, Via.SHORTCUT, place, null, written);
        }
        return forwarded(source, text, links.to(source.channel(), source.ts()), by);
    }

    private Incoming forwarded(Source source, String text, @Nullable String link, Viewer by) {
        Place place = new Place(source.channel(), source.ts(), null, link);
        Requester author = author(source.author(), null, by);
        return new Incoming(by.person(), text, Via.SHORTCUT, place, author, SlackTime.of(source.ts()));
    }

    private @Nullable Requester author(@Nullable String user, @Nullable String name, Viewer by) {
        if (user == null) {
            return name == null ? null : new Requester(null, name);
        }
        return new Requester(user, people.name(new PersonId(by.person().team(), user)));
    }

    private String plain(String text, Viewer by) {
        return PlainText.of(text, user -> people.name(new PersonId(by.person().team(), user)));
    }
}
