package nl.ontzorg.feedback;

import java.time.InstantSource;
import java.util.Comparator;
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
import nl.ontzorg.desk.Role;
import nl.ontzorg.feedback.FeedbackNote.Answer;
import nl.ontzorg.feedback.FeedbackNote.Pair;
import nl.ontzorg.feedback.FeedbackNote.Words;
import org.jspecify.annotations.Nullable;

/** Candid notes between the people of a desk: named, private to the two, frozen once given, and answered. */
public final class FeedbackDesk {

    private final DeskBook desks;
    private final FeedbackBook notes;
    private final DeskFigures figures;
    private final Outbox outbox;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public FeedbackDesk(
            DeskBook desks,
            FeedbackBook notes,
            DeskFigures figures,
            Outbox outbox,
            Supplier<UUID> ids,
            InstantSource clock) {
        this.desks = desks;
        this.notes = notes;
        this.figures = figures;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a person sees before giving feedback: who it can be for, and the figures that go with it. */
    public record Preview(Desk desk, List<String> receivers, Figures figures) {}

    /** Empty for who is no member of a confirmed desk. */
    public Optional<Preview> preview(Person by) {
        return desksOf(by).stream()
                .findFirst()
                .map(desk -> new Preview(desk, receivers(desk, by), figures.of(desk, clock.instant())));
    }

    /**
     * Gives a note.
     *
     * @param to who it is for; null when there is only one it can be for
     */
    public FeedbackOutcome give(Person by, @Nullable String to, String text) {
        List<Desk> own = desksOf(by);
        if (own.isEmpty() || text.isBlank()) {
            return new FeedbackOutcome.NotAllowed();
        }
        Desk desk = own.stream()
                .filter(one -> to != null && receivers(one, by).contains(to))
                .findFirst()
                .orElse(own.get(0));
        Optional<String> receiver = receiver(receivers(desk, by), to);
        if (receiver.isEmpty()) {
            return new FeedbackOutcome.NobodyToTell();
        }
        Pair people = new Pair(by.id(), new PersonId(by.team(), receiver.get()));
        Words words = new Words(text.strip(), figures.of(desk, clock.instant()));
        FeedbackNote note = new FeedbackNote(ids.get(), desk.id(), people, words, clock.instant(), null);
        notes.add(note);
        outbox.put("feedback:" + note.id(), to(people.receiver()), new Notice.FeedbackGiven(note.id()));
        return new FeedbackOutcome.Given(note);
    }

    /** Says only that it was read and taken in. */
    public FeedbackOutcome acknowledge(Person by, UUID note) {
        return answer(by, note, new Answer(clock.instant(), null));
    }

    public FeedbackOutcome answer(Person by, UUID note, String text) {
        return answer(by, note, new Answer(clock.instant(), text.isBlank() ? null : text.strip()));
    }

    private FeedbackOutcome answer(Person by, UUID id, Answer answer) {
        Optional<FeedbackNote> found = notes.find(by.team(), id)
                .filter(note -> !by.outsider() && note.people().receiver().equals(by.id()));
        if (found.isEmpty()) {
            return new FeedbackOutcome.NotAllowed();
        }
        if (found.get().isAnswered()) {
            return new FeedbackOutcome.AlreadyAnswered(found.get());
        }
        FeedbackNote answered = found.get().answered(answer);
        notes.update(answered);
        outbox.put("feedback-answer:" + id, to(answered.people().giver()), new Notice.FeedbackAnswered(id));
        return new FeedbackOutcome.Answered(answered);
    }

    /** The confirmed desks of a person, the one last used first. */
    private List<Desk> desksOf(Person by) {
        UUID lastUsed = desks.preferencesOf(by.id()).lastDesk();
        return desks.ofMember(by.id()).stream()
                .filter(desk -> desk.members().confirmed() && desk.roleOf(by).ofThePair())
                .sorted(Comparator.comparing(desk -> !desk.id().equals(lastUsed)))
                .toList();
    }

    /** Never just anyone of several: a note cannot be taken back. */
    private static Optional<String> receiver(List<String> possible, @Nullable String to) {
        if (to == null) {
            return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
        }
        return Optional.of(to).filter(possible::contains);
    }

    private static List<String> receivers(Desk desk, Person by) {
        return desk.roleOf(by) == Role.MANAGER
                ? desk.members().assistants()
                : List.of(desk.manager().user());
    }

    private static Destination to(PersonId person) {
        return Destination.person(person.team(), person.user());
    }
}
