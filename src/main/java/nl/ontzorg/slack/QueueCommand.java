package nl.ontzorg.slack;

import java.util.Locale;
import java.util.Optional;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.slack.view.Message;
import nl.ontzorg.slack.view.SentenceView;
import org.jspecify.annotations.Nullable;

/** {@code /priorities}: the queue, or a part of it. */
final class QueueCommand {

    private final DeskBook desks;
    private final QueuePages pages;
    private final Wording wording;
    private final Commands commands;

    QueueCommand(DeskBook desks, QueuePages pages, Wording wording, Commands commands) {
        this.desks = desks;
        this.pages = pages;
        this.wording = wording;
        this.commands = commands;
    }

    Optional<Message> typed(Typed typed, Viewer viewer) {
        if (typed.asksHelp()) {
            return Optional.of(SentenceView.help(commands.prefix(), viewer.texts()));
        }
        QueueWords words = QueueWords.in(typed.text());
        String manager = manager(words.manager(), viewer);
        return Optional.of(pages.of(viewer, new Where.Page(false, words.filter(), manager, 0), null));
    }

    /** Who is meant: by id, or by name among the managers of this person's own desks; what fits none stays as it is. */
    private @Nullable String manager(@Nullable String named, Viewer viewer) {
        if (named == null) {
            return null;
        }
        return desks.ofMember(viewer.person().id()).stream()
                .map(desk -> desk.manager())
                .filter(manager -> isNamed(manager, named))
                .map(PersonId::user)
                .findFirst()
                .orElse(named);
    }

    private boolean isNamed(PersonId manager, String named) {
        return wording.name(manager.team(), manager.user())
                .toLowerCase(Locale.ROOT)
                .contains(named.toLowerCase(Locale.ROOT));
    }
}
