package nl.ontzorg.slack;

import java.util.UUID;
import java.util.function.Function;
import nl.ontzorg.requests.Candidate;
import nl.ontzorg.requests.Intake;
import nl.ontzorg.requests.RequestBook;
import org.jspecify.annotations.Nullable;

/** The answer to the question whether something is a request, and for which desk. */
final class CandidateActions {

    private final Intake intake;
    private final RequestBook requests;
    private final Acts acts;
    private final Refresh refresh;

    CandidateActions(Intake intake, RequestBook requests, Acts acts, Refresh refresh) {
        this.intake = intake;
        this.requests = requests;
        this.acts = acts;
        this.refresh = refresh;
    }

    void keep(Click click, Viewer viewer) {
        UUID chosen = desk(click.about().context());
        settle(click, viewer, candidate -> {
            UUID desk = chosen == null ? candidate.desk() : chosen;
            if (desk == null) {
                // Undoes that the question was answered.
                throw new SlackFault("refusal.no_desk");
            }
            Cause cause = new Cause(click.cause().by(), "keep:" + candidate.id());
            acts.later(cause, new Unread.Kept(candidate.incoming(), desk));
            return viewer.say("flash.kept");
        });
    }

    void drop(Click click, Viewer viewer) {
        settle(click, viewer, candidate -> viewer.say("flash.dropped"));
    }

    /** Only who was asked may answer; others see the question when it was asked in a channel. */
    private void settle(Click click, Viewer viewer, Function<Candidate, String> answer) {
        UUID id = click.about().id();
        Scene scene = new Scene(Where.Message.PLAIN, click.responseUrl());
        if (requests.candidate(id)
                .filter(one ->
                        !one.incoming().from().id().equals(viewer.person().id()))
                .isPresent()) {
            refresh.refuse(viewer, scene, viewer.say("refusal.not_allowed"));
            return;
        }
        acts.once(
                        click.cause(),
                        () -> intake.settle(viewer.person(), id)
                                .map(answer)
                                .orElseGet(() -> viewer.say("refusal.settled")))
                .ifPresent(flash -> refresh.show(viewer, scene, flash));
    }

    private static @Nullable UUID desk(String context) {
        try {
            return UUID.fromString(context);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
