package nl.ontzorg.slack.view;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Feedback and its answer, each to the one it is for. */
public final class FeedbackView {

    private FeedbackView() {}

    /** How the desk stood when it was given; counts and whole hours. */
    public record Figures(int waiting, int late, int oldestDays, int medianHours) {}

    /**
     * A note that wants an answer.
     *
     * @param value what its buttons are about
     * @param given when, in words
     */
    public record Note(String value, String giver, String given, String text, Figures figures) {}

    /**
     * An answer to a note.
     *
     * @param answer null when it was only acknowledged
     * @param text of the note
     */
    public record Answered(String by, @Nullable String answer, String text) {}

    public static Message given(Note note, Texts texts) {
        return note(note, texts.say("feedback.given", Limits.line(note.giver(), 80)), texts);
    }

    /** The same note once more, while it waits for an answer. */
    public static Message waits(Note note, Texts texts) {
        return note(note, texts.say("feedback.waits", Limits.line(note.giver(), 80), note.given()), texts);
    }

    public static Message answered(Answered answered, Texts texts) {
        String by = Limits.line(answered.by(), 80);
        List<LayoutBlock> blocks = new ArrayList<>();
        String answer = answered.answer();
        String said = texts.say(answer == null ? "feedback.acknowledged" : "feedback.answered", by);
        blocks.add(Parts.paragraph(said));
        if (answer != null) {
            blocks.add(Parts.quote(answer, Limits.SECTION));
        }
        blocks.add(Parts.small(texts.say("feedback.yours", Limits.line(answered.text(), 500))));
        return Message.of(answer == null ? said : said + "\n" + answer, blocks);
    }

    static String said(Figures figures, Texts texts) {
        return texts.say(
                "feedback.figures", figures.waiting(), figures.late(), figures.oldestDays(), figures.medianHours());
    }

    static List<LayoutBlock> blocks(Note note, String said, Texts texts) {
        return List.of(
                Parts.paragraph(said),
                Parts.quote(note.text(), Limits.SECTION),
                Parts.small(texts.say("feedback.then", said(note.figures(), texts))),
                Parts.actions(
                        Buttons.plain("feedback.answer", note.value(), texts),
                        Buttons.plain("feedback.acknowledge", note.value(), texts)));
    }

    private static Message note(Note note, String said, Texts texts) {
        return Message.of(said + "\n" + note.text(), blocks(note, said, texts));
    }
}
