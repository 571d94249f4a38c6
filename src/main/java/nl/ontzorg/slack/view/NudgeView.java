package nl.ontzorg.slack.view;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.texts.Texts;

/** To the manager: this waits for you. */
public final class NudgeView {

    private NudgeView() {}

    /**
     * Shows the request with its buttons.
     *
     * @param decideBy in words
     */
    public static Message of(RequestCard card, String decideBy, Texts texts) {
        String said = texts.say("nudge", decideBy);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Parts.paragraph(said));
        blocks.addAll(Cards.of(card, texts));
        return Message.of(said + "\n" + Cards.spoken(card, texts), blocks);
    }
}
