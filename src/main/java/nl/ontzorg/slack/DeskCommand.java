package nl.ontzorg.slack;

import java.util.Locale;
import java.util.Optional;
import nl.ontzorg.slack.view.Message;
import nl.ontzorg.slack.view.SentenceView;

/** {@code /desk}: its settings, or feedback. */
final class DeskCommand {

    private final DeskHandlers desk;
    private final FeedbackHandlers feedback;
    private final Commands commands;

    DeskCommand(DeskHandlers desk, FeedbackHandlers feedback, Commands commands) {
        this.desk = desk;
        this.feedback = feedback;
        this.commands = commands;
    }

    Optional<Message> typed(Typed typed, Viewer viewer) {
        String word = typed.text().strip().toLowerCase(Locale.ROOT);
        if (typed.asksHelp()) {
            return Optional.of(SentenceView.help(commands.prefix(), viewer.texts()));
        }
        if (word.equals("feedback")) {
            feedback.write(typed.trigger(), typed.memory(), viewer);
        } else {
            desk.settings(typed, viewer);
        }
        return Optional.empty();
    }
}
