package nl.ontzorg.slack;

import com.slack.api.model.view.View;
import java.util.Map;
import java.util.Optional;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskForm;
import nl.ontzorg.desk.DeskSetup;
import nl.ontzorg.desk.SetupOutcome;
import nl.ontzorg.slack.view.DeskFormView;

/** Starting and changing a desk. */
final class DeskHandlers {

    private final DeskSetup setup;
    private final DeskFields fields;
    private final Acts acts;
    private final Screens screens;
    private final Refresh refresh;
    private final Commands commands;

    DeskHandlers(DeskSetup setup, DeskFields fields, Acts acts, Screens screens, Refresh refresh, Commands commands) {
        this.setup = setup;
        this.fields = fields;
        this.acts = acts;
        this.screens = screens;
        this.refresh = refresh;
        this.commands = commands;
    }

    void settings(Click click, Viewer viewer) {
        screens.open(click.trigger(), form(Memory.of(click), viewer));
    }

    void settings(Typed typed, Viewer viewer) {
        screens.open(typed.trigger(), form(typed.memory(), viewer));
    }

    private View form(Memory memory, Viewer viewer) {
        Optional<Desk> desk = setup.deskOf(viewer.person());
        DeskFormView.Form form = desk.map(fields::shown).orElseGet(() -> fields.proposed(viewer));
        return DeskFormView.of(memory.written(), form, viewer.texts());
    }

    Map<String, String> save(Submission submission, Viewer viewer) {
        Map<String, String> wrong = fields.wrong(submission.form(), viewer);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        Optional<SetupOutcome> outcome = acts.once(submission.cause(), () -> {
            DeskForm form = fields.filled(submission.form(), viewer);
            return setup.save(viewer.person(), form);
        });
        return outcome.map(one -> told(one, submission, viewer)).orElse(Map.of());
    }

    private Map<String, String> told(SetupOutcome outcome, Submission submission, Viewer viewer) {
        if (outcome instanceof SetupOutcome.Taken) {
            return Map.of("manager", viewer.say("refusal.taken"));
        }
        if (outcome instanceof SetupOutcome.OnlyTheManager) {
            return Map.of("assistants", viewer.say("refusal.only_the_manager"));
        }
        if (outcome instanceof SetupOutcome.NotAllowed) {
            return Map.of("manager", viewer.say("refusal.not_allowed"));
        }
        String flash = outcome instanceof SetupOutcome.Invited invited
                ? viewer.say("flash.desk_invited", fields.manager(invited.desk()))
                : viewer.say("flash.desk_saved");
        refresh.tell(viewer, submission.memory().scene(), flash);
        return Map.of();
    }

    void confirm(Click click, Viewer viewer) {
        acts.once(
                        click.cause(),
                        () -> setup.confirm(viewer.person(), click.about().id()))
                .ifPresent(outcome -> {
                    if (outcome instanceof SetupOutcome.Confirmed) {
                        String flash = viewer.say("flash.desk_confirmed", commands.priorities());
                        refresh.show(viewer, click.scene(), flash);
                    } else {
                        refresh.refuse(viewer, click.scene(), viewer.say("refusal.not_allowed"));
                    }
                });
    }
}
