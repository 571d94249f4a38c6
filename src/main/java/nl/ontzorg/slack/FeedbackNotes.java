package nl.ontzorg.slack;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.feedback.FeedbackBook;
import nl.ontzorg.feedback.FeedbackNote;
import nl.ontzorg.feedback.Figures;
import nl.ontzorg.slack.view.FeedbackView;
import nl.ontzorg.slack.view.Message;
import org.jspecify.annotations.Nullable;

/** Feedback in the words of the one person each text is for. */
final class FeedbackNotes {

    private final FeedbackBook book;
    private final Wording wording;
    private final InstantSource clock;

    FeedbackNotes(FeedbackBook book, Wording wording, InstantSource clock) {
        this.book = book;
        this.wording = wording;
        this.clock = clock;
    }

    /** What still waits for this person's answer. */
    List<FeedbackView.Note> unansweredBy(Viewer viewer, Desk desk, Where view) {
        return book.unanswered(desk.id()).stream()
                .filter(note -> note.people().receiver().equals(viewer.person().id()))
                .map(note -> note(note, view, viewer))
                .toList();
    }

    Optional<FeedbackNote> received(Viewer viewer, UUID id) {
        return book.find(viewer.person().team(), id)
                .filter(note -> note.people().receiver().equals(viewer.person().id()));
    }

    Optional<Message> given(UUID id, Viewer viewer) {
        return received(viewer, id)
                .map(note -> FeedbackView.given(note(note, Where.Message.PLAIN, viewer), viewer.texts()));
    }

    Optional<Message> waits(UUID id, Viewer viewer) {
        return received(viewer, id)
                .filter(note -> !note.isAnswered())
                .map(note -> FeedbackView.waits(note(note, Where.Message.PLAIN, viewer), viewer.texts()));
    }

    Optional<Message> answered(UUID id, Viewer viewer) {
        return book.find(viewer.person().team(), id)
                .filter(note -> note.people().giver().equals(viewer.person().id()))
                .flatMap(note -> answer(note, viewer));
    }

    private Optional<Message> answer(FeedbackNote note, Viewer viewer) {
        FeedbackNote.@Nullable Answer answer = note.answer();
        return answer == null
                ? Optional.empty()
                : Optional.of(FeedbackView.answered(
                        new FeedbackView.Answered(
                                wording.name(
                                        viewer.person().team(),
                                        note.people().receiver().user()),
                                answer.text(),
                                note.words().text()),
                        viewer.texts()));
    }

    private FeedbackView.Note note(FeedbackNote note, Where view, Viewer viewer) {
        return new FeedbackView.Note(
                ButtonValue.of(note.id(), view).written(),
                wording.name(viewer.person().team(), note.people().giver().user()),
                viewer.texts().day(note.given().atZone(viewer.zone()).toLocalDate(), viewer.today(clock.instant())),
                note.words().text(),
                figures(note.words().figures()));
    }

    static FeedbackView.Figures figures(Figures figures) {
        return new FeedbackView.Figures(figures.waiting(), figures.late(), figures.oldestDays(), figures.medianHours());
    }
}
