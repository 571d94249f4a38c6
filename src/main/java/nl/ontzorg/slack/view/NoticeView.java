package nl.ontzorg.slack.view;

import com.slack.api.model.view.View;
import java.util.List;
import nl.ontzorg.texts.Texts;

/** A modal that only says something, where there is no message to say it under. */
public final class NoticeView {

    private NoticeView() {}

    public static View of(String sentence, Texts texts) {
        return Modals.page("notice", "", List.of(Parts.paragraph(sentence)), texts);
    }
}
