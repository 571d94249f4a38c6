package nl.ontzorg.practice;

import nl.ontzorg.practice.slack.SlackSide;
import nl.ontzorg.practice.world.Conversation;
import nl.ontzorg.practice.world.Scenario.Person;
import nl.ontzorg.practice.world.Scenario.Saying;
import nl.ontzorg.practice.world.Workspace;

/** Lets people say their opening once a bot listens, each next one when the bot has heard the last. */
final class Opening {

    private final Workspace workspace;
    private final SlackSide slack;
    private boolean begun;

    Opening(Workspace workspace, SlackSide slack) {
        this.workspace = workspace;
        this.slack = slack;
    }

    void connectionsChanged() {
        synchronized (workspace) {
            if (!begun && slack.socket().connections() > 0) {
                begun = true;
                sayNext();
            }
        }
    }

    private void sayNext() {
        synchronized (workspace) {
            workspace.nextOpening().ifPresent(this::say);
        }
    }

    private void say(Saying saying) {
        Person who = workspace.scenario().person(saying.who()).orElseThrow();
        Conversation where =
                workspace.conversation(saying.in()).orElseGet(() -> workspace.direct(who.id(), saying.in()));
        slack.speech().say(who, where, saying.text(), null).then(this::sayNext);
    }
}
