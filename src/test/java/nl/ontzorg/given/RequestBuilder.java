package nl.ontzorg.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.language.Language;
import nl.ontzorg.requests.Ask;
import nl.ontzorg.requests.Due;
import nl.ontzorg.requests.Origin;
import nl.ontzorg.requests.Origin.Via;
import nl.ontzorg.requests.Place;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestState;
import nl.ontzorg.requests.Requester;
import nl.ontzorg.requests.Standing;
import nl.ontzorg.understanding.Kind;
import org.jspecify.annotations.Nullable;

/** Makes a request of which a test names only what matters to it; each has an id of its own. */
public final class RequestBuilder {

    private UUID id = UUID.randomUUID();
    private String team = Given.TEAM;
    private UUID desk = Given.DESK;
    private int number = 1;

    private PersonId asker = Given.COLLEAGUE;
    private @Nullable Requester requester;
    private Via via = Via.DIRECT_MESSAGE;
    private Place place = new Place("D1", "1795420800.000100", null, null);
    private Instant written = Given.NOW;
    private Instant received = Given.NOW;

    private String text = "Graag je akkoord op het contract met de leverancier.";
    private String title = "Akkoord op het contract";
    private Kind kind = Kind.DECISION;
    private List<String> topics = List.of("contract");
    private Language language = Language.NL;

    private Due due = Due.never();

    private RequestState state = RequestState.WAITING;
    private @Nullable Instant until;
    private @Nullable String delegate;
    private int lift;
    private @Nullable Instant since;

    RequestBuilder() {}

    public RequestBuilder id(UUID other) {
        id = other;
        return this;
    }

    public RequestBuilder at(Desk other) {
        team = other.team();
        desk = other.id();
        return this;
    }

    public RequestBuilder number(int other) {
        number = other;
        return this;
    }

    /** Who told the bot; also who asks, unless a requester is named. */
    public RequestBuilder askedBy(PersonId other) {
        asker = other;
        return this;
    }

    public RequestBuilder requester(@Nullable String user, @Nullable String name) {
        requester = new Requester(user, name);
        return this;
    }

    public RequestBuilder via(Via other) {
        via = other;
        return this;
    }

    public RequestBuilder place(Place other) {
        place = other;
        return this;
    }

    /** When it was written and came in. */
    public RequestBuilder received(Instant at) {
        written = at;
        received = at;
        return this;
    }

    public RequestBuilder written(Instant at) {
        written = at;
        return this;
    }

    public RequestBuilder text(String other) {
        text = other;
        return this;
    }

    public RequestBuilder title(String other) {
        title = other;
        return this;
    }

    public RequestBuilder kind(Kind other) {
        kind = other;
        return this;
    }

    public RequestBuilder topics(String... others) {
        topics = List.of(others);
        return this;
    }

    public RequestBuilder language(Language other) {
        language = other;
        return this;
    }

    public RequestBuilder due(LocalDate day) {
        return due(Moment.on(day));
    }

    public RequestBuilder due(Moment deadline) {
        due = new Due(deadline, due.words(), due.event());
        return this;
    }

    /** How the text said it: "uiterlijk vrijdag", "z.s.m.". */
    public RequestBuilder dueInWords(String words) {
        due = new Due(due.deadline(), words, due.event());
        return this;
    }

    public RequestBuilder event(Moment event) {
        due = new Due(due.deadline(), due.words(), event);
        return this;
    }

    public RequestBuilder state(RequestState other) {
        state = other;
        return this;
    }

    public RequestBuilder snoozedUntil(Instant comesBack) {
        until = comesBack;
        return state(RequestState.SNOOZED);
    }

    public RequestBuilder delegatedTo(String user) {
        delegate = user;
        return state(RequestState.DELEGATED);
    }

    public RequestBuilder lift(int other) {
        lift = other;
        return this;
    }

    /** When it came to its state; when it was received, if a test does not say. */
    public RequestBuilder since(Instant at) {
        since = at;
        return this;
    }

    public Request build() {
        return new Request(
                new Request.Identity(id, team, desk, number),
                new Origin(
                        asker,
                        requester == null ? new Requester(asker.user(), null) : requester,
                        via,
                        place,
                        written,
                        received),
                new Ask(text, title, kind, topics, language),
                due,
                new Standing(state, until, delegate, lift, since == null ? received : since));
    }
}
