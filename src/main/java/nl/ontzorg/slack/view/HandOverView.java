package nl.ontzorg.slack.view;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.texts.Texts;
import org.jspecify.annotations.Nullable;

/** To the person a request was passed on to. */
public final class HandOverView {

    private HandOverView() {}

    /**
     * What is passed on.
     *
     * @param card with {@link RequestCard.Offer#DELEGATE} while it is theirs
     * @param note what the manager said with it; null when nothing
     * @param text of the request, as it was written
     * @param source a link to the message; null when there is none
     */
    public record HandOver(
            RequestCard card,
            String by,
            @Nullable String note,
            String text,
            @Nullable String source) {}

    public static Message of(HandOver handOver, Texts texts) {
        String said = texts.say("hand_over", Limits.line(handOver.by(), 80));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Parts.paragraph(said));
        if (handOver.note() != null && !handOver.note().isBlank()) {
            blocks.add(Parts.paragraph(texts.say("hand_over.note", Limits.lines(handOver.note(), 1_500))));
        }
        blocks.add(Parts.divider());
        blocks.addAll(Cards.of(handOver.card(), texts));
        blocks.add(Parts.quote(handOver.text(), 2_000));
        if (handOver.source() != null) {
            blocks.add(Parts.link(texts.say("source"), handOver.source()));
        }
        return Message.of(said + "\n" + Cards.spoken(handOver.card(), texts), blocks);
    }
}
