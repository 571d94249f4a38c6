package nl.ontzorg.slack.view;

import java.util.List;
import nl.ontzorg.texts.Texts;

/** Starting a desk together. */
public final class DeskView {

    private DeskView() {}

    /**
     * To the manager: somebody wants to start a desk with you.
     *
     * @param value what {@code desk.confirm} is about
     * @param assistants the names of all who would see the desk
     */
    public static Message invitation(String value, List<String> assistants, Texts texts) {
        String said = texts.say("desk.invitation", names(assistants, texts), assistants.size());
        return Message.of(
                said,
                List.of(
                        Parts.paragraph(said),
                        Parts.small(texts.say("desk.invitation.note")),
                        Parts.actions(
                                Buttons.plain("desk.confirm", value, texts),
                                Buttons.plain("desk.settings", value, texts))));
    }

    /** To an assistant: the manager said yes. */
    public static Message opened(String manager, Texts texts) {
        return SentenceView.of(texts.say("desk.opened", Limits.line(manager, 80)));
    }

    private static String names(List<String> people, Texts texts) {
        return texts.list(
                people.stream().limit(20).map(name -> Limits.line(name, 80)).toList());
    }
}
