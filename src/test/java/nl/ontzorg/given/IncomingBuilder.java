package nl.ontzorg.given;

import java.time.Instant;
import nl.ontzorg.desk.Person;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.requests.Incoming;
import nl.ontzorg.requests.Origin.Via;
import nl.ontzorg.requests.Place;
import nl.ontzorg.requests.Requester;
import org.jspecify.annotations.Nullable;

/** Makes something said to the bot, of which a test names only what matters to it. */
public final class IncomingBuilder {

    private Person from = Given.person(Given.ASSISTANT);
    private String text = "Graag je akkoord op het contract met de leverancier.";
    private Via via = Via.DIRECT_MESSAGE;
    private Place place = new Place("D1", "1795420800.000100", null, "https://example.slack.com/p1");
    private @Nullable Requester author;
    private Instant written = Given.NOW;

    IncomingBuilder() {}

    public IncomingBuilder from(PersonId other) {
        return from(Given.person(other));
    }

    public IncomingBuilder from(Person other) {
        from = other;
        return this;
    }

    public IncomingBuilder text(String other) {
        text = other;
        return this;
    }

    public IncomingBuilder via(Via other) {
        via = other;
        return this;
    }

    public IncomingBuilder in(String channel, @Nullable String ts, @Nullable String thread) {
        place = new Place(channel, ts, thread, null);
        return this;
    }

    public IncomingBuilder author(@Nullable String user, @Nullable String name) {
        author = new Requester(user, name);
        return this;
    }

    public IncomingBuilder written(Instant at) {
        written = at;
        return this;
    }

    public Incoming build() {
        return new Incoming(from, text, via, place, author, written);
    }
}
