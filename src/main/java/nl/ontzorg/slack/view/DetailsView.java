package nl.ontzorg.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.texts.Texts;
import org.jspecify.annotations.Nullable;

/** All there is to know of a request; callback {@code request.details}. */
public final class DetailsView {

    private static final int MOST_STEPS = 30;
    private static final int MOST_PIECES = 4;
    private static final int STEP = 500;

    private DetailsView() {}

    /**
     * What is known.
     *
     * @param text as it was written
     * @param history the steps in words, oldest first: {@code history.CODE}
     * @param source a link to the message; null when there is none
     */
    public record Details(
            RequestCard card,
            Reading reading,
            String text,
            List<String> history,
            @Nullable String source) {
        public Details {
            history = List.copyOf(history);
        }
    }

    public static View of(String metadata, Details details, Texts texts) {
        List<LayoutBlock> blocks = new ArrayList<>();
        RequestCard card = details.card();
        blocks.add(SectionBlock.builder()
                .text(Parts.title(card.number(), card.title()))
                .build());
        blocks.add(Parts.paragraph(
                texts.say("details.state", card.facts().state()) + "\n" + Readings.said(details.reading(), texts)));
        if (!card.reasons().isEmpty()) {
            blocks.add(Parts.small(String.join("\n", card.reasons())));
        }
        blocks.add(Parts.header(texts.say("details.text")));
        Limits.pieces(details.text(), Limits.SECTION, MOST_PIECES).forEach(piece -> blocks.add(Parts.paragraph(piece)));
        if (details.source() != null) {
            blocks.add(Parts.link(texts.say("source"), details.source()));
        }
        blocks.add(Parts.header(texts.say("details.history")));
        List<String> history = details.history();
        history.subList(Math.max(0, history.size() - MOST_STEPS), history.size())
                .forEach(step -> blocks.add(Parts.small(Limits.line(step, STEP))));
        return Modals.page("request.details", metadata, blocks, texts);
    }
}
