package nl.ontzorg.slack;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.requests.Deserved;
import nl.ontzorg.slack.Sight.Seen;
import nl.ontzorg.slack.view.Message;
import nl.ontzorg.slack.view.SentenceView;
import org.jspecify.annotations.Nullable;

/** Shows anew what a person looked at when they acted, and says what happened. */
final class Refresh {

    private final Screens screens;
    private final QueuePages pages;
    private final Homes homes;
    private final Notices notices;
    private final Sight sight;

    Refresh(Screens screens, QueuePages pages, Homes homes, Notices notices, Sight sight) {
        this.screens = screens;
        this.pages = pages;
        this.homes = homes;
        this.notices = notices;
        this.sight = sight;
    }

    /** Shows it anew with a sentence about what happened. */
    void show(Viewer viewer, Scene scene, String flash) {
        show(viewer, scene, null, flash);
    }

    /**
     * Shows it anew with a sentence about what happened.
     *
     * @param request the one a message is about: while it is open its message stays
     */
    void show(Viewer viewer, Scene scene, @Nullable UUID request, String flash) {
        Where view = scene.view();
        String url = scene.responseUrl();
        if (view instanceof Where.Page page && page.home()) {
            screens.publish(viewer.user(), homes.of(viewer, page, flash));
        } else if (url != null && view instanceof Where.Page page) {
            screens.replace(url, pages.of(viewer, page, flash));
        } else if (url != null && view instanceof Where.Message message) {
            screens.replace(url, message(viewer, message, request).orElseGet(() -> SentenceView.of(flash)));
        }
    }

    /** Says what happened to somebody who sent in a modal that was about nothing they looked at. */
    void tell(Viewer viewer, Scene scene, String flash) {
        if (scene.responseUrl() != null) {
            screens.whisper(scene.responseUrl(), flash);
        } else {
            screens.publish(viewer.user(), homes.of(viewer, Where.Page.first(true), flash));
        }
    }

    /** Says that something cannot be; what the person looks at stays. */
    void refuse(Viewer viewer, Scene scene, String sentence) {
        if (scene.responseUrl() != null) {
            screens.whisper(scene.responseUrl(), sentence);
        } else {
            show(viewer, scene, sentence);
        }
    }

    private Optional<Message> message(Viewer viewer, Where.Message view, @Nullable UUID request) {
        if (request == null) {
            return Optional.empty();
        }
        return sight.of(viewer.person(), request)
                .filter(seen -> seen.request().state().isOpen())
                .flatMap(seen -> message(viewer, view, seen));
    }

    private Optional<Message> message(Viewer viewer, Where.Message view, Seen seen) {
        UUID id = seen.request().id();
        return switch (view) {
            case RECEIPT -> notices.receipt(new Notice.Receipt(List.of(id)), viewer);
            case NUDGE ->
                notices.nudge(id, Deserved.of(seen.request(), seen.desk()).decideBy(), viewer);
            case ESCALATION ->
                notices.escalation(id, Deserved.of(seen.request(), seen.desk()).decideBy(), viewer);
            case HAND_OVER, PLAIN -> Optional.empty();
        };
    }
}
