package nl.ontzorg.slack.view;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.texts.Texts;
import org.jspecify.annotations.Nullable;

/** To who asked: what became of it. */
public final class OutcomeView {

    private OutcomeView() {}

    /**
     * What became of a request.
     *
     * @param step approved, rejected, answered, delegated, done or withdrawn
     * @param by who took the step
     * @param to who has it now, when it was delegated; else null
     * @param note what was said with it; null when nothing was
     */
    public record Outcome(
            int number,
            String title,
            String step,
            String by,
            @Nullable String to,
            @Nullable String note) {}

    public static Message of(Outcome outcome, Texts texts) {
        String said = texts.say(
                "outcome." + outcome.step(),
                String.valueOf(outcome.number()),
                Limits.line(outcome.title(), Limits.TITLE),
                Limits.line(outcome.by(), 80),
                outcome.to() == null ? "" : Limits.line(outcome.to(), 80));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Parts.paragraph(said));
        if (outcome.note() == null || outcome.note().isBlank()) {
            return Message.of(said, blocks);
        }
        blocks.add(Parts.quote(outcome.note(), Limits.SECTION));
        return Message.of(said + "\n" + outcome.note(), blocks);
    }
}
