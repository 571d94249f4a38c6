package nl.ontzorg.slack.view;

import java.util.List;
import nl.ontzorg.texts.Texts;

/** Messages that are just words: what happened, what cannot be, help and welcome. */
public final class SentenceView {

    private SentenceView() {}

    /** A finished sentence from the bundles. */
    public static Message of(String sentence) {
        return Message.of(sentence, List.of(Parts.paragraph(sentence)));
    }

    /** Where there is no desk yet: what this is and how to start. */
    public static Message welcome(Texts texts) {
        String said = texts.say("welcome");
        return Message.of(
                said, List.of(Parts.paragraph(said), Parts.actions(Buttons.plain("desk.settings", "1", texts))));
    }

    /**
     * What can be done here.
     *
     * @param prefix what stands before the names of the slash commands
     */
    public static Message help(String prefix, Texts texts) {
        String said = texts.say("help", prefix);
        return Message.of(
                said,
                List.of(
                        Parts.paragraph(said),
                        Parts.actions(
                                Buttons.plain("request.new", "1", texts),
                                Buttons.plain("feedback.give", "1", texts),
                                Buttons.plain("desk.settings", "1", texts))));
    }
}
