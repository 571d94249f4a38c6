package nl.ontzorg.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A request to fill in or correct. The fields are {@code text}, {@code title}, {@code kind}, {@code deadline},
 * {@code deadline_time}, {@code topics} (with commas) and {@code requester}; all but the first two may stay empty.
 */
public final class RequestFormView {

    private static final List<String> KINDS = List.of("document", "meeting", "decision", "reaction", "information");

    private RequestFormView() {}

    /** What the fields are filled with. */
    public record Fields(
            @Nullable String title,
            @Nullable String kind,
            @Nullable LocalDate deadline,
            @Nullable LocalTime time,
            List<String> topics,
            @Nullable String requester) {
        public Fields {
            topics = List.copyOf(topics);
        }

        /** Nothing filled in. */
        public static Fields empty() {
            return new Fields(null, null, null, null, List.of(), null);
        }
    }

    /**
     * A new request: the text alone must be there, what is left empty is read from it.
     *
     * @param callback {@code new_request} or {@code forward_request}
     */
    public static View create(String callback, String metadata, @Nullable String text, Fields fields, Texts texts) {
        List<LayoutBlock> blocks = new ArrayList<>();
        boolean cut = text != null && text.length() > Limits.INPUT;
        blocks.add(Inputs.hinted("text", cut ? "field.text_cut" : "field.text", Inputs.lines(text), false, texts));
        blocks.addAll(fields(fields, true, texts));
        return Modals.form(callback, metadata, blocks, texts);
    }

    /** Callback {@code request.edit}. */
    public static View edit(String metadata, Fields fields, Texts texts) {
        return Modals.form("request.edit", metadata, fields(fields, false, texts), texts);
    }

    private static List<LayoutBlock> fields(Fields fields, boolean optional, Texts texts) {
        String topics = fields.topics().isEmpty() ? null : String.join(", ", fields.topics());
        return List.of(
                Inputs.field("title", Inputs.line(fields.title(), Limits.TITLE), optional, texts),
                Inputs.field("kind", Inputs.select("kind", KINDS, fields.kind(), texts), optional, texts),
                Inputs.field("deadline", date(fields.deadline()), true, texts),
                Inputs.hinted("deadline_time", "field.deadline_time", time(fields.time()), true, texts),
                Inputs.hinted("topics", "field.topics", Inputs.line(topics, 300), true, texts),
                Inputs.field("requester", Inputs.line(fields.requester(), 100), true, texts));
    }

    private static DatePickerElement date(@Nullable LocalDate date) {
        return DatePickerElement.builder()
                .actionId(Inputs.VALUE)
                .initialDate(date == null ? null : date.toString())
                .build();
    }

    private static TimePickerElement time(@Nullable LocalTime time) {
        return TimePickerElement.builder()
                .actionId(Inputs.VALUE)
                .initialTime(
                        time == null ? null : String.valueOf(time.withSecond(0).withNano(0)))
                .build();
    }
}
