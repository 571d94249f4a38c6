package nl.ontzorg.requests;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
import org.jspecify.annotations.Nullable;

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

    /** Takes what was said by itself: chatter gets no request, and when unsure the person is asked. */
    public IntakeOutcome receive(Incoming incoming) {
        return at(incoming, choice -> weigh(incoming, choice));
    }

    /** Takes what was said as a request for sure, as after {@code /request}: the person has said that it is one. */
    public IntakeOutcome take(Incoming incoming) {
        return at(
                incoming,
                choice -> choice.size() > 1
                        ? ask(incoming, choice)
                        : add(incoming, choice.get(0), understand(incoming, choice.get(0))));
    }

    /** Reads without keeping anything, to fill in a modal; empty when it is for no desk, or for one of several. */
    public Optional<Draft> read(Incoming incoming) {
        List<Desk> choice = new DeskChoice(desks).of(incoming);
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

    /** The person says that it is a request, and for which desk when that was the question. */
    public IntakeOutcome keep(Person by, UUID candidateId, @Nullable UUID deskId) {
        Optional<Candidate> found = requests.candidate(candidateId).filter(candidate -> isFrom(candidate, by));
        if (found.isEmpty()) {
            return new IntakeOutcome.Settled();
        }
        Candidate candidate = found.get();
        UUID target = deskId == null ? candidate.desk() : deskId;
        Optional<Desk> desk = Optional.ofNullable(target)
                .flatMap(id -> desks.find(by.team(), id))
                .filter(one -> one.takesFrom(by));
        if (desk.isEmpty()) {
            return new IntakeOutcome.NoDesk();
        }
        requests.forget(candidateId);
        return add(candidate.incoming(), desk.get(), understand(candidate.incoming(), desk.get()));
    }

    /** The person says that it is no request. */
    public IntakeOutcome drop(Person by, UUID candidateId) {
        requests.candidate(candidateId)
                .filter(candidate -> isFrom(candidate, by))
                .ifPresent(candidate -> requests.forget(candidateId));
        return new IntakeOutcome.Settled();
    }

    private IntakeOutcome at(Incoming incoming, Function<List<Desk>, IntakeOutcome> take) {
        List<Desk> choice = new DeskChoice(desks).of(incoming);
        return choice.isEmpty() ? new IntakeOutcome.NoDesk() : take.apply(choice);
    }

    private IntakeOutcome weigh(Incoming incoming, List<Desk> choice) {
        // Whether anything is asked at all hardly depends on which of several desks it would be for.
        Understanding read = understand(incoming, choice.get(0));
        noteLanguage(incoming.from(), read.language());
        if (read.kind().isSure() && read.kind().kind() == Kind.NONE) {
            return new IntakeOutcome.NotARequest();
        }
        return read.kind().isSure() && choice.size() == 1 ? add(incoming, choice.get(0), read) : ask(incoming, choice);
    }

    private IntakeOutcome ask(Incoming incoming, List<Desk> choice) {
        UUID desk = choice.size() == 1 ? choice.get(0).id() : null;
        Candidate candidate = new Candidate(ids.get(), desk, incoming);
        requests.keep(candidate);
        outbox.put("question:" + candidate.id(), answerTo(incoming), new Notice.Question(candidate.id()));
        return new IntakeOutcome.Asked(candidate);
    }

    private IntakeOutcome add(Incoming incoming, Desk desk, Understanding read) {
        return add(incoming, desk, Draft.of(desk, read, incoming));
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
