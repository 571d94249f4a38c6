package nl.ontzorg.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.BlockElement;
import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.texts.Texts;

/** A request in a list or message: title, facts, reasons, buttons. At most four blocks and 1,000 characters. */
final class Cards {

    private static final int FACTS = 300;
    private static final int REASONS = 400;

    private Cards() {}

    static List<LayoutBlock> of(RequestCard card, Texts texts) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(SectionBlock.builder()
                .text(Parts.title(card.number(), card.title()))
                .accessory(
                        card.offer() == RequestCard.Offer.DELEGATE
                                ? null
                                : Buttons.about("request.details", card.value(), card.number(), texts))
                .build());
        blocks.add(Parts.small(Limits.cut(facts(card.facts(), texts), FACTS)));
        if (!card.reasons().isEmpty()) {
            blocks.add(Parts.small(Limits.cut(String.join(" ", card.reasons()), REASONS)));
        }
        List<BlockElement> buttons = Buttons.of(card, texts);
        if (!buttons.isEmpty()) {
            blocks.add(Parts.actions(buttons));
        }
        return blocks;
    }

    /** The same in one line, for the text beside the blocks. */
    static String spoken(RequestCard card, Texts texts) {
        return "#" + card.number() + " " + Limits.line(card.title(), Limits.TITLE) + ". "
                + Limits.cut(facts(card.facts(), texts), FACTS);
    }

    private static String facts(RequestCard.Facts facts, Texts texts) {
        String deadline =
                facts.deadline() == null ? texts.say("card.no_deadline") : texts.say("card.deadline", facts.deadline());
        return texts.say("card.facts", facts.kind(), Limits.line(facts.requester(), 80), deadline, facts.state());
    }
}
