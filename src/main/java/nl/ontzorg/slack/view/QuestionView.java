package nl.ontzorg.slack.view;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.texts.Texts;

/** When the bot is unsure: is this a request, or for which desk is it. */
public final class QuestionView {

    private static final int MOST_DESKS = 20;
    private static final int QUOTE = 300;

    private QuestionView() {}

    /**
     * Is this a request?
     *
     * @param text what was said
     * @param value what {@code request.keep} and {@code request.drop} are about
     */
    public static Message whether(String text, String value, Texts texts) {
        String question = texts.say("question.whether", Limits.line(text, QUOTE));
        return Message.of(
                question,
                List.of(
                        Parts.paragraph(question),
                        Parts.actions(
                                Buttons.plain("request.keep", value, texts),
                                Buttons.plain("request.drop", value, texts))));
    }

    /**
     * For which desk is it?
     *
     * @param desks the managers' names, each with the value of its {@code request.keep}
     * @param drop the value of {@code request.drop}
     */
    public static Message which(String text, List<Choice> desks, String drop, Texts texts) {
        String question = texts.say("question.which", Limits.line(text, QUOTE));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Parts.paragraph(question));
        // One block a desk, for an action id may stand only once in a block.
        desks.stream()
                .limit(MOST_DESKS)
                .forEach(desk -> blocks.add(Parts.actions(Buttons.labelled(
                        "request.keep", desk.value(), texts.say("question.desk", desk.label()), texts))));
        blocks.add(Parts.actions(Buttons.plain("request.drop", drop, texts)));
        return Message.of(question, blocks);
    }
}
