package nl.ontzorg.slack;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ontzorg.requests.Candidate;
import nl.ontzorg.requests.Intake;
import nl.ontzorg.requests.IntakeOutcome;
import nl.ontzorg.requests.RequestBook;
import org.jspecify.annotations.Nullable;

/** The answer to the question whether something is a request, and for which desk. */
final class CandidateActions {

    private final Intake intake;
    private final RequestBook requests;
    private final Inbox inbox;
    private final Refresh refresh;
    private final Flashes flashes;

    CandidateActions(Intake intake, RequestBook requests, Inbox inbox, Refresh refresh, Flashes flashes) {
        this.intake = intake;
        this.requests = requests;
        this.inbox = inbox;
        this.refresh = refresh;
        this.flashes = flashes;
    }

    void keep(Click click, Viewer viewer) {
        UUID desk = desk(click.about().context());
        settle(click, viewer, () -> {
            IntakeOutcome outcome = intake.keep(viewer.person(), click.about().id(), desk);
            return outcome instanceof IntakeOutcome.Received ? viewer.say("flash.kept") : flashes.of(outcome, viewer);
        });
    }

    void drop(Click click, Viewer viewer) {
        settle(click, viewer, () -> {
            intake.drop(viewer.person(), click.about().id());
            return viewer.say("flash.dropped");
        });
    }

    /** Only who was asked may answer; others see the question when it was asked in a channel. */
    private void settle(Click click, Viewer viewer, Supplier<String> answer) {
        Optional<Candidate> candidate = requests.candidate(click.about().id());
        Scene scene = new Scene(Where.Message.PLAIN, click.responseUrl());
        if (candidate.isEmpty()) {
            refresh.show(viewer, scene, viewer.say("refusal.settled"));
        } else if (!candidate.get().incoming().from().id().equals(click.cause().by())) {
            refresh.refuse(viewer, scene, viewer.say("refusal.not_allowed"));
        } else {
            inbox.once(click.cause(), answer).ifPresent(flash -> refresh.show(viewer, scene, flash));
        }
    }

    private static @Nullable UUID desk(String context) {
        try {
            return UUID.fromString(context);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
