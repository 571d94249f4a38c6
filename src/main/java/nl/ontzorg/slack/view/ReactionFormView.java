package nl.ontzorg.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.DatetimePickerElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.List;
import nl.ontzorg.texts.Texts;

/** Reactions that need a word or a moment. */
public final class ReactionFormView {

    private ReactionFormView() {}

    /** Which request it is about. */
    public record About(int number, String title) {}

    /** Callback {@code request.answer}, field {@code note}. */
    public static View answer(String metadata, About about, Texts texts) {
        return Modals.form(
                "request.answer",
                metadata,
                List.of(title(about), Inputs.hinted("note", "field.note_answer", Inputs.lines(null), false, texts)),
                texts);
    }

    /** Callback {@code request.delegate}, fields {@code person} and, if you like, {@code note}. */
    public static View delegate(String metadata, About about, Texts texts) {
        UsersSelectElement person = UsersSelectElement.builder()
                .actionId(Inputs.VALUE)
                .placeholder(Parts.plain(texts.say("select.person"), Limits.HEADER))
                .build();
        return Modals.form(
                "request.delegate",
                metadata,
                List.of(
                        title(about),
                        Inputs.field("person", person, false, texts),
                        Inputs.hinted("note", "field.note_delegate", Inputs.lines(null), true, texts)),
                texts);
    }

    /** Callback {@code request.snooze}, field {@code until}: a date and time in the reader's zone. */
    public static View snooze(String metadata, About about, Instant suggested, Texts texts) {
        DatetimePickerElement until = DatetimePickerElement.builder()
                .actionId(Inputs.VALUE)
                .initialDateTime(Math.toIntExact(suggested.getEpochSecond()))
                .build();
        return Modals.form(
                "request.snooze",
                metadata,
                List.of(title(about), Inputs.hinted("until", "field.until", until, false, texts)),
                texts);
    }

    private static LayoutBlock title(About about) {
        return SectionBlock.builder()
                .text(Parts.title(about.number(), about.title()))
                .build();
    }
}
