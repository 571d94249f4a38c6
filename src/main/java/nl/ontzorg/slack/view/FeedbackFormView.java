package nl.ontzorg.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.texts.Texts;

/**
 * Feedback to write (callback {@code feedback.give}: field {@code text} and, when it can be for several people,
 * {@code receiver}) and to answer (callback {@code feedback.answer}: field {@code text}).
 */
public final class FeedbackFormView {

    private FeedbackFormView() {}

    /**
     * To write feedback.
     *
     * @param receivers the names and user ids of those it can be for
     * @param figures what goes with it as it stands now
     */
    public static View give(String metadata, List<Choice> receivers, FeedbackView.Figures figures, Texts texts) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Parts.paragraph(
                receivers.size() == 1
                        ? texts.say(
                                "feedback.promise.to",
                                Limits.line(receivers.get(0).label(), 80))
                        : texts.say("feedback.promise")));
        if (receivers.size() > 1) {
            blocks.add(Inputs.field("receiver", Inputs.select(receivers, null, texts), false, texts));
        }
        blocks.add(Inputs.hinted("text", "field.feedback", Inputs.lines(null), false, texts));
        blocks.add(Parts.small(texts.say("feedback.with", FeedbackView.said(figures, texts))));
        return Modals.form("feedback.give", metadata, blocks, texts);
    }

    public static View answer(String metadata, String giver, String text, Texts texts) {
        return Modals.form(
                "feedback.answer",
                metadata,
                List.of(
                        Parts.small(texts.say("feedback.from", Limits.line(giver, 80))),
                        Parts.quote(text, Limits.SECTION),
                        Inputs.hinted("text", "field.feedback_answer", Inputs.lines(null), false, texts)),
                texts);
    }
}
