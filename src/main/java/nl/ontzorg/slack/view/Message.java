package nl.ontzorg.slack.view;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message as Slack takes it.
 *
 * @param text the same in one piece of text, escaped: for the notification and for who listens to it
 */
public record Message(String text, List<LayoutBlock> blocks) {
    public Message {
        blocks = List.copyOf(blocks);
    }

    static Message of(String text, List<LayoutBlock> blocks) {
        return new Message(Limits.escape(text, Limits.MESSAGE_TEXT), blocks);
    }
}
