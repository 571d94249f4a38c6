package nl.ontzorg.slack;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.requests.Corrections;
import nl.ontzorg.requests.Fields;
import nl.ontzorg.requests.ReactionOutcome;
import nl.ontzorg.requests.Reactions;
import nl.ontzorg.slack.Sight.Seen;

/** Modals about a request that were sent in; what is wrong is said at its field. */
final class RequestForms {

    private static final Map<String, String> FINE = Map.of();

    private final Reactions reactions;
    private final Corrections corrections;
    private final Acts acts;
    private final Sight sight;
    private final People people;
    private final Refresh refresh;
    private final Flashes flashes;

    RequestForms(UseCases useCases, Acts acts, Sight sight, People people, Refresh refresh, Flashes flashes) {
        this.reactions = useCases.reactions();
        this.corrections = useCases.corrections();
        this.acts = acts;
        this.sight = sight;
        this.people = people;
        this.refresh = refresh;
        this.flashes = flashes;
    }

    Map<String, String> answer(Submission submission, Viewer viewer) {
        String text = submission.form().text("note");
        if (text.isEmpty()) {
            return Map.of("note", viewer.say("error.no_text"));
        }
        return act(submission, viewer, "note", () -> reactions.answer(viewer.person(), submission.about(), text));
    }

    Map<String, String> delegate(Submission submission, Viewer viewer) {
        String to = submission.form().user("person").orElse("");
        if (to.isEmpty()
                || people.profile(new PersonId(viewer.person().team(), to))
                        .person()
                        .outsider()) {
            return Map.of("person", viewer.say("error.not_a_person"));
        }
        String typed = submission.form().text("note");
        String note = typed.isEmpty() ? null : typed;
        return act(
                submission, viewer, "person", () -> reactions.delegate(viewer.person(), submission.about(), to, note));
    }

    Map<String, String> snooze(Submission submission, Viewer viewer) {
        Optional<Instant> until = submission.form().moment("until");
        if (until.isEmpty()) {
            return Map.of("until", viewer.say("error.past"));
        }
        return act(
                submission, viewer, "until", () -> reactions.snooze(viewer.person(), submission.about(), until.get()));
    }

    Map<String, String> edit(Submission submission, Viewer viewer) {
        Optional<Seen> seen = sight.of(viewer.person(), submission.about());
        if (seen.isEmpty()) {
            return Map.of("title", viewer.say("refusal.not_allowed"));
        }
        Fields fields = RequestFields.filled(
                submission.form(),
                Fields.of(seen.get().request()),
                seen.get().desk().workingTime().zone(),
                viewer);
        return act(submission, viewer, "title", () -> corrections.edit(viewer.person(), submission.about(), fields));
    }

    private Map<String, String> act(Submission submission, Viewer viewer, String field, Supplier<ReactionOutcome> use) {
        Optional<ReactionOutcome> outcome = acts.once(submission.cause(), use);
        if (outcome.isEmpty()) {
            return FINE;
        }
        String flash = flashes.of(outcome.get(), viewer);
        if (!(outcome.get() instanceof ReactionOutcome.Reacted)) {
            return Map.of(field, flash);
        }
        refresh.show(viewer, submission.memory().scene(), submission.about(), flash);
        return FINE;
    }
}
