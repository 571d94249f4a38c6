package nl.ontzorg.slack.view;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.texts.Texts;

/** To an assistant: the moment to decide has passed, and what can be done. */
public final class EscalationView {

    private EscalationView() {}

    /**
     * Shows the request, and what an assistant can do.
     *
     * @param decideBy in words
     */
    public static Message of(RequestCard card, String decideBy, String manager, Texts texts) {
        String said = texts.say("escalation", Limits.line(manager, 80), decideBy);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Parts.paragraph(said));
        blocks.addAll(Cards.of(card, texts));
        blocks.add(Parts.small(texts.say("escalation.options")));
        return Message.of(said + "\n" + Cards.spoken(card, texts), blocks);
    }
}
