package nl.ontzorg.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.ontzorg.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Several requests in one message, in short. */
public final class DigestView {

    private static final int MOST = 10;
    private static final int NAME = 80;

    private DigestView() {}

    /**
     * One of the requests.
     *
     * @param value what its button is about
     * @param decideBy in words; null where that is not said
     */
    public record Row(
            String value,
            int number,
            String title,
            @Nullable String decideBy) {}

    /**
     * To the manager: these wait for you.
     *
     * @param command shows them all
     */
    public static Message nudge(List<Row> rows, String command, Texts texts) {
        return of(texts.say("digest.nudge", rows.size()), rows, command, List.of(), texts);
    }

    /** To an assistant: these were not decided in time, and what can be done. */
    public static Message escalation(List<Row> rows, String manager, String command, Texts texts) {
        String said = texts.say("digest.escalation", Limits.line(manager, NAME), rows.size());
        return of(said, rows, command, List.of(Parts.small(texts.say("escalation.options"))), texts);
    }

    /**
     * To who can act: somebody did not get a message about these.
     *
     * @param matter its code: {@code undelivered.CODE}
     */
    public static Message undelivered(String matter, String person, List<Row> rows, String command, Texts texts) {
        String said = texts.say("undelivered." + matter, Limits.line(person, NAME));
        return of(said, rows, command, List.of(), texts);
    }

    private static Message of(String said, List<Row> rows, String command, List<LayoutBlock> foot, Texts texts) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Parts.paragraph(said));
        rows.stream().limit(MOST).forEach(row -> blocks.addAll(blocks(row, texts)));
        if (rows.size() > MOST) {
            blocks.add(Parts.paragraph(texts.say("digest.more", rows.size() - MOST, command)));
        }
        blocks.addAll(foot);
        String spoken = rows.stream()
                .limit(MOST)
                .map(row -> "\n#" + row.number() + " " + Limits.line(row.title(), Limits.TITLE))
                .collect(Collectors.joining());
        return Message.of(said + spoken, blocks);
    }

    private static List<LayoutBlock> blocks(Row row, Texts texts) {
        SectionBlock title = SectionBlock.builder()
                .text(Parts.title(row.number(), row.title()))
                .accessory(Buttons.about("request.details", row.value(), row.number(), texts))
                .build();
        return row.decideBy() == null
                ? List.of(title)
                : List.of(title, Parts.small(texts.say("digest.decide_by", row.decideBy())));
    }
}
