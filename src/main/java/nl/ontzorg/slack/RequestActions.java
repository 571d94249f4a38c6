package nl.ontzorg.slack;

import java.util.UUID;
import java.util.function.Function;
import nl.ontzorg.requests.Corrections;
import nl.ontzorg.requests.ReactionOutcome;
import nl.ontzorg.requests.Reactions;

/** Buttons that do something with a request at once. */
final class RequestActions {

    private final Reactions reactions;
    private final Corrections corrections;
    private final Acts acts;
    private final Refresh refresh;
    private final Flashes flashes;

    RequestActions(UseCases useCases, Acts acts, Refresh refresh, Flashes flashes) {
        this.reactions = useCases.reactions();
        this.corrections = useCases.corrections();
        this.acts = acts;
        this.refresh = refresh;
        this.flashes = flashes;
    }

    void approve(Click click, Viewer viewer) {
        act(click, viewer, id -> reactions.approve(viewer.person(), id, null));
    }

    void reject(Click click, Viewer viewer) {
        act(click, viewer, id -> reactions.reject(viewer.person(), id, null));
    }

    void done(Click click, Viewer viewer) {
        act(click, viewer, id -> reactions.done(viewer.person(), id));
    }

    void withdraw(Click click, Viewer viewer) {
        act(click, viewer, id -> reactions.withdraw(viewer.person(), id));
    }

    void raise(Click click, Viewer viewer) {
        act(click, viewer, id -> corrections.raise(viewer.person(), id));
    }

    void lower(Click click, Viewer viewer) {
        act(click, viewer, id -> corrections.lower(viewer.person(), id));
    }

    private void act(Click click, Viewer viewer, Function<UUID, ReactionOutcome> use) {
        UUID id = click.about().id();
        acts.once(click.cause(), () -> use.apply(id)).ifPresent(outcome -> {
            String flash = flashes.of(outcome, viewer);
            if (outcome instanceof ReactionOutcome.NotAllowed) {
                refresh.refuse(viewer, click.scene(), flash);
            } else {
                refresh.show(viewer, click.scene(), id, flash);
            }
        });
    }
}
