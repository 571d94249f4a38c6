package nl.ontzorg.requests;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.desk.Person;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.desk.Preferences;
import nl.ontzorg.language.Language;
import nl.ontzorg.requests.Origin.Via;
import nl.ontzorg.requests.RequestEvent.Step;
import nl.ontzorg.understanding.Kind;
import nl.ontzorg.understanding.Message;
import nl.ontzorg.understanding.Reader;
import nl.ontzorg.understanding.TopicHint;
import nl.ontzorg.understanding.Understanding;

/** Puts what people say on a desk's queue, or asks when it is not sure that something is asked. */
public final class Intake {

    private final DeskBook desks;
    private final RequestBook requests;
    private final Reader reader;
    private final Outbox outbox;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public Intake(
            DeskBook desks,
            RequestBook requests,
            Reader reader,
            Outbox outbox,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.desks = desks;
        this.requests = requests;
        this.reader = reader;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether there is a desk that takes what this person says to the bot itself. */
    public boolean hasDesk(Person person) {
        return !new DeskChoice(desks).of(person).isEmpty();
    }

    /**
     * Takes what was said by itself: chatter gets no request, and when unsure the person is asked. Like every taking it
     * reads at once, which may last, and changes something only when the supplier is asked, in a transaction.
     */
    public Supplier<IntakeOutcome> receive(Incoming incoming) {
        List<Desk> choice = choice(incoming);
        if (choice.isEmpty()) {
            return IntakeOutcome.NoDesk::new;
        }
        // Whether anything is asked at all hardly depends on which of several desks it would be for.
        Understanding read = understand(incoming, choice.get(0));
        return () -> weigh(incoming, choice, read);
    }

    /** Takes what was said as a request for sure, as after {@code /request}: the person has said that it is one. */
    public Supplier<IntakeOutcome> take(Incoming incoming) {
        List<Desk> choice = choice(incoming);
        if (choice.isEmpty()) {
            return IntakeOutcome.NoDesk::new;
        }
        return choice.size() > 1 ? () -> ask(incoming, choice) : take(incoming, choice.get(0));
    }

    /** Takes what a person said is a request, for this desk. */
    public Supplier<IntakeOutcome> take(Incoming incoming, UUID desk) {
        return desks.find(incoming.from().team(), desk)
                .filter(one -> one.takesFrom(incoming.from()))
                .map(one -> take(incoming, one))
                .orElse(IntakeOutcome.NoDesk::new);
    }

    private Supplier<IntakeOutcome> take(Incoming incoming, Desk desk) {
        Draft draft = Draft.of(desk, understand(incoming, desk), incoming);
        return () -> add(incoming, desk, draft);
    }

    /** Reads without keeping anything, to fill in a modal; empty when it is for no desk, or for one of several. */
    public Optional<Draft> read(Incoming incoming) {
        List<Desk> choice = choice(incoming);
        return choice.size() == 1
                ? Optional.of(Draft.of(choice.get(0), understand(incoming, choice.get(0)), incoming))
                : Optional.empty();
    }

    /** Takes what a person filled in or corrected in a modal; what differs from what was read is kept as correction. */
    public IntakeOutcome take(Incoming incoming, Draft draft) {
        return desks.find(incoming.from().team(), draft.desk())
                .filter(desk -> desk.takesFrom(incoming.from()))
                .map(desk -> add(incoming, desk, draft))
                .orElseGet(IntakeOutcome.NoDesk::new);
    }

    /** Ends a question the bot asked, in a transaction: what it was about, empty when it was answered before. */
    public Optional<Candidate> settle(Person by, UUID candidateId) {
        Optional<Candidate> candidate = requests.candidate(candidateId).filter(one -> isFrom(one, by));
        candidate.ifPresent(one -> requests.forget(candidateId));
        return candidate;
    }

    private List<Desk> choice(Incoming incoming) {
        return new DeskChoice(desks).of(incoming);
    }

    private IntakeOutcome weigh(Incoming incoming, List<Desk> choice, Understanding read) {
        noteLanguage(incoming.from(), read.language());
        if (read.kind().isSure() && read.kind().kind() == Kind.NONE) {
            return new IntakeOutcome.NotARequest();
        }
        return read.kind().isSure() && choice.size() == 1
                ? add(incoming, choice.get(0), Draft.of(choice.get(0), read, incoming))
                : ask(incoming, choice);
    }

    private IntakeOutcome ask(Incoming incoming, List<Desk> choice) {
        UUID desk = choice.size() == 1 ? choice.get(0).id() : null;
        Candidate candidate = new Candidate(ids.get(), desk, incoming);
        requests.keep(candidate);
        outbox.put("question:" + candidate.id(), answerTo(incoming), new Notice.Question(candidate.id()));
        return new IntakeOutcome.Asked(candidate);
    }

    private IntakeOutcome add(Incoming incoming, Desk desk, Draft draft) {
        Request request = draft.request(incoming, identity(desk), clock.instant());
        requests.add(request);
        requests.record(request.id(), clock.instant(), incoming.from().id().user(), Step.RECEIVED, null);
        draft.corrections(incoming, request, clock.instant()).forEach(requests::record);
        desks.save(desks.preferencesOf(incoming.from().id()).havingUsed(desk.id()));
        outbox.put("receipt:" + request.id(), answerTo(incoming), new Notice.Receipt(List.of(request.id())));
        return new IntakeOutcome.Received(desk, List.of(request));
    }

    private Request.Identity identity(Desk desk) {
        return new Request.Identity(ids.get(), desk.team(), desk.id(), requests.nextNumber(desk.id()));
    }

    private Understanding understand(Incoming incoming, Desk desk) {
        List<TopicHint> hints = desk.portfolio().stream()
                .map(topic -> new TopicHint(topic.topic(), topic.synonyms()))
                .toList();
        Message.Tongue tongue = new Message.Tongue(null, desk.language(), null);
        return reader.read(new Message(incoming.text(), incoming.written(), desk.workingTime(), tongue, hints));
    }

    private void noteLanguage(Person person, Language language) {
        Preferences preferences = desks.preferencesOf(person.id());
        if (preferences.lastWritten() != language) {
            desks.save(preferences.havingWritten(language));
        }
    }

    /** The bot answers where it was spoken to; for a shared message and a command that is the person themselves. */
    private static Destination answerTo(Incoming incoming) {
        return answerTo(incoming.from().id(), incoming.via(), incoming.place());
    }

    static Destination answerTo(Request request) {
        Origin origin = request.origin();
        return answerTo(origin.asker(), origin.via(), origin.place());
    }

    private static Destination answerTo(PersonId asker, Via via, Place place) {
        String team = asker.team();
        return switch (via) {
            case DIRECT_MESSAGE -> new Destination(team, place.channel(), place.thread());
            case MENTION, INTAKE_CHANNEL ->
                new Destination(team, place.channel(), place.thread() == null ? place.ts() : place.thread());
            case SHARED, COMMAND, SHORTCUT -> Destination.person(team, asker.user());
        };
    }

    private static boolean isFrom(Candidate candidate, Person by) {
        return candidate.incoming().from().id().equals(by.id());
    }
}
