package nl.ontzorg.slack;

import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ontzorg.feedback.FeedbackDesk;
import nl.ontzorg.feedback.FeedbackDesk.Preview;
import nl.ontzorg.feedback.FeedbackNote;
import nl.ontzorg.feedback.FeedbackOutcome;
import nl.ontzorg.slack.view.Choice;
import nl.ontzorg.slack.view.FeedbackFormView;
import nl.ontzorg.slack.view.NoticeView;

/** Giving feedback, and answering it. */
final class FeedbackHandlers {

    private final FeedbackDesk feedback;
    private final FeedbackNotes notes;
    private final Wording wording;
    private final Acts acts;
    private final Screens screens;
    private final Refresh refresh;

    FeedbackHandlers(
            FeedbackDesk feedback, FeedbackNotes notes, Wording wording, Acts acts, Screens screens, Refresh refresh) {
        this.feedback = feedback;
        this.notes = notes;
        this.wording = wording;
        this.acts = acts;
        this.screens = screens;
        this.refresh = refresh;
    }

    void write(Click click, Viewer viewer) {
        write(click.trigger(), Memory.of(click), viewer);
    }

    void write(Shortcut shortcut, Viewer viewer) {
        write(shortcut.trigger(), Memory.answering(null), viewer);
    }

    /** Opens the form, or says why there is none to open. */
    void write(String trigger, Memory memory, Viewer viewer) {
        Optional<Preview> preview =
                feedback.preview(viewer.person()).filter(one -> !one.receivers().isEmpty());
        screens.open(
                trigger,
                preview.map(one -> form(one, memory, viewer))
                        .orElseGet(() -> NoticeView.of(viewer.say("refusal.nobody_to_tell"), viewer.texts())));
    }

    private View form(Preview preview, Memory memory, Viewer viewer) {
        List<Choice> receivers = preview.receivers().stream()
                .map(user -> new Choice(wording.name(preview.desk().team(), user), user))
                .toList();
        return FeedbackFormView.give(
                memory.written(), receivers, FeedbackNotes.figures(preview.figures()), viewer.texts());
    }

    Map<String, String> give(Submission submission, Viewer viewer) {
        String to = submission.form().option("receiver").orElse(null);
        return send(submission, viewer, () -> feedback.give(viewer.person(), to, submission.text()));
    }

    void reply(Click click, Viewer viewer) {
        Optional<FeedbackNote> note = notes.received(viewer, click.about().id());
        if (note.isEmpty()) {
            refresh.refuse(viewer, click.scene(), viewer.say("refusal.not_allowed"));
        } else if (note.get().isAnswered()) {
            refresh.show(viewer, click.scene(), withText(viewer.say("refusal.already_answered"), note.get()));
        } else {
            String giver = wording.name(
                    viewer.person().team(), note.get().people().giver().user());
            String memory = Memory.of(click).written();
            screens.open(
                    click.trigger(),
                    FeedbackFormView.answer(memory, giver, note.get().words().text(), viewer.texts()));
        }
    }

    Map<String, String> answer(Submission submission, Viewer viewer) {
        return send(submission, viewer, () -> feedback.answer(viewer.person(), submission.about(), submission.text()));
    }

    void acknowledge(Click click, Viewer viewer) {
        acts.once(
                        click.cause(),
                        () -> feedback.acknowledge(
                                viewer.person(), click.about().id()))
                .ifPresent(outcome -> {
                    if (outcome instanceof FeedbackOutcome.NotAllowed) {
                        refresh.refuse(viewer, click.scene(), said(outcome, viewer));
                    } else {
                        refresh.show(viewer, click.scene(), said(outcome, viewer));
                    }
                });
    }

    private Map<String, String> send(Submission submission, Viewer viewer, Supplier<FeedbackOutcome> use) {
        if (submission.text().isEmpty()) {
            return Map.of("text", viewer.say("error.no_text"));
        }
        Optional<FeedbackOutcome> outcome = acts.once(submission.cause(), use);
        if (outcome.isEmpty()) {
            return Map.of();
        }
        String said = said(outcome.get(), viewer);
        if (outcome.get() instanceof FeedbackOutcome.Given) {
            refresh.tell(viewer, submission.memory().scene(), said);
            return Map.of();
        }
        if (outcome.get() instanceof FeedbackOutcome.Answered) {
            refresh.show(viewer, submission.memory().scene(), said);
            return Map.of();
        }
        return Map.of("text", said);
    }

    private String said(FeedbackOutcome outcome, Viewer viewer) {
        String team = viewer.person().team();
        if (outcome instanceof FeedbackOutcome.Given given) {
            return viewer.say(
                    "flash.feedback_given",
                    wording.name(team, given.note().people().receiver().user()));
        }
        if (outcome instanceof FeedbackOutcome.Answered answered) {
            FeedbackNote.Answer answer = answered.note().answer();
            String key =
                    answer == null || answer.text() == null ? "flash.feedback_acknowledged" : "flash.feedback_answered";
            String said = viewer.say(
                    key, wording.name(team, answered.note().people().giver().user()));
            return withText(said, answered.note());
        }
        if (outcome instanceof FeedbackOutcome.AlreadyAnswered already) {
            return withText(viewer.say("refusal.already_answered"), already.note());
        }
        return viewer.say(
                outcome instanceof FeedbackOutcome.NobodyToTell ? "refusal.nobody_to_tell" : "refusal.not_allowed");
    }

    /** The feedback stays to be read when its buttons go. */
    private static String withText(String said, FeedbackNote note) {
        return said + "\n\n“" + note.words().text() + "”";
    }
}
