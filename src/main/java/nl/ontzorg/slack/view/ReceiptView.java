package nl.ontzorg.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.BlockElement;
import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.texts.Texts;
import org.jspecify.annotations.Nullable;

/** To who put something on the desk: what was read, and where it stands. */
public final class ReceiptView {

    private static final int MOST = 6;
    private static final int READING = 800;

    private ReceiptView() {}

    /**
     * One request of a receipt.
     *
     * @param asker whether who reads this asked it, and so may withdraw it
     */
    public record Receipt(String value, int number, String title, Reading reading, Place place, boolean asker) {}

    /**
     * Where it stands.
     *
     * @param place in the queue, from 1
     * @param manager whose queue; null when it is that of who reads this
     */
    public record Place(int place, @Nullable String manager) {}

    public static Message of(List<Receipt> receipts, Texts texts) {
        List<LayoutBlock> blocks = new ArrayList<>();
        List<String> spoken = new ArrayList<>();
        receipts.stream().limit(MOST).forEach(receipt -> {
            String place = said(receipt.place(), texts);
            blocks.add(Parts.small(place));
            blocks.add(SectionBlock.builder()
                    .text(Parts.title(receipt.number(), receipt.title()))
                    .build());
            blocks.add(Parts.paragraph(Limits.cut(Readings.said(receipt.reading(), texts), READING)));
            blocks.add(Parts.actions(buttons(receipt, texts)));
            spoken.add(place + " #" + receipt.number() + " " + Limits.line(receipt.title(), Limits.TITLE) + ". "
                    + Readings.said(receipt.reading(), texts));
        });
        if (receipts.size() > MOST) {
            blocks.add(Parts.small(texts.say("receipt.more", receipts.size() - MOST)));
        }
        return Message.of(String.join("\n", spoken), blocks);
    }

    private static String said(Place place, Texts texts) {
        return place.manager() == null
                ? texts.say("receipt.place.own", place.place())
                : texts.say("receipt.place", place.place(), Limits.line(place.manager(), 80));
    }

    private static List<BlockElement> buttons(Receipt receipt, Texts texts) {
        List<BlockElement> buttons = new ArrayList<>();
        buttons.add(Buttons.about("request.edit", receipt.value(), receipt.number(), texts));
        if (receipt.asker()) {
            buttons.add(Buttons.about("request.withdraw", receipt.value(), receipt.number(), texts));
        }
        return buttons;
    }
}
