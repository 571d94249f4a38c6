package nl.ontzorg.slack;

import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.Event;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.slack.view.Message;

/**
 * Connects names to handlers on Bolt: parses the payload, finds out who acts, keeps outsiders out, and acknowledges
 * when the handler is done. A name that is taken is refused, for Bolt would let one of the two win by chance.
 */
final class Switchboard {

    private final App app;
    private final Installation installation;
    private final People people;
    private final Screens screens;
    private final Set<String> taken = new TreeSet<>();
    private final Map<String, BiConsumer<Click, Viewer>> clicks = new HashMap<>();

    Switchboard(App app, Installation installation, People people, Screens screens) {
        this.app = app;
        this.installation = installation;
        this.people = people;
        this.screens = screens;
        take("action " + Click.MENU);
        app.blockAction(Click.MENU, (request, ctx) -> click(Click.in(request.getPayload(), team()), ctx.ack()));
    }

    /** Every name there is a handler for, with its kind before it. */
    Set<String> names() {
        return Set.copyOf(taken);
    }

    /** The handler gives the message to answer with, or nothing when it opened a modal. */
    void command(String name, BiFunction<Typed, Viewer, Optional<Message>> handler) {
        take("command " + name);
        app.command(name, (request, ctx) -> command(request, ctx, handler));
    }

    void click(String verb, BiConsumer<Click, Viewer> handler) {
        take("action " + verb);
        clicks.put(verb, handler);
        app.blockAction(verb, (request, ctx) -> click(Click.in(request.getPayload(), team()), ctx.ack()));
    }

    /** The handler gives what is wrong, by field; nothing closes the modal. */
    void submission(String callback, BiFunction<Submission, Viewer, Map<String, String>> handler) {
        take("view " + callback);
        app.viewSubmission(callback, (request, ctx) -> submission(request, ctx, handler));
    }

    void globalShortcut(String callback, BiConsumer<Shortcut, Viewer> handler) {
        take("shortcut " + callback);
        app.globalShortcut(callback, (request, ctx) -> {
            GlobalShortcutPayload payload = request.getPayload();
            Cause cause = cause(payload.getUser().getId(), "shortcut:" + payload.getTriggerId());
            return shortcut(new Shortcut(cause, payload.getTriggerId(), null, null), ctx.ack(), handler);
        });
    }

    void messageShortcut(String callback, BiConsumer<Shortcut, Viewer> handler) {
        take("shortcut " + callback);
        app.messageShortcut(
                callback, (request, ctx) -> shortcut(Shortcut.on(request.getPayload(), team()), ctx.ack(), handler));
    }

    <E extends Event> void event(Class<E> type, Consumer<E> handler) {
        take("event " + type.getSimpleName());
        app.event(type, (payload, ctx) -> {
            handler.accept(payload.getEvent());
            return ctx.ack();
        });
    }

    private Response command(
            SlashCommandRequest request,
            SlashCommandContext ctx,
            BiFunction<Typed, Viewer, Optional<Message>> handler) {
        SlashCommandPayload payload = request.getPayload();
        Cause cause = cause(payload.getUserId(), "cmd:" + payload.getTriggerId());
        Viewer viewer = people.viewer(cause.by());
        if (viewer.person().outsider()) {
            return ctx.ack(viewer.say("refusal.outsider"));
        }
        return handler.apply(typed(payload, cause), viewer)
                .map(message -> ctx.ack(answer ->
                        answer.responseType("ephemeral").text(message.text()).blocks(message.blocks())))
                .orElseGet(ctx::ack);
    }

    private static Typed typed(SlashCommandPayload payload, Cause cause) {
        return new Typed(
                cause,
                Objects.requireNonNullElse(payload.getText(), ""),
                payload.getChannelId(),
                payload.getTriggerId(),
                payload.getResponseUrl());
    }

    private Response click(Click click, Response ack) {
        Viewer viewer = people.viewer(click.cause().by());
        if (!viewer.person().outsider()) {
            BiConsumer<Click, Viewer> handler = clicks.get(click.verb());
            if (handler == null) {
                throw new SlackFault("refusal.late_click");
            }
            handler.accept(click, viewer);
        } else if (click.responseUrl() != null) {
            screens.whisper(click.responseUrl(), viewer.say("refusal.outsider"));
        }
        return ack;
    }

    private Response submission(
            ViewSubmissionRequest request,
            ViewSubmissionContext ctx,
            BiFunction<Submission, Viewer, Map<String, String>> handler) {
        Submission submission = Submission.in(request.getPayload(), team());
        Viewer viewer = people.viewer(submission.cause().by());
        // An outsider was shown no modal: there is nothing to answer.
        Map<String, String> errors = viewer.person().outsider() ? Map.of() : handler.apply(submission, viewer);
        return errors.isEmpty() ? ctx.ack() : ctx.ackWithErrors(errors);
    }

    private Response shortcut(Shortcut shortcut, Response ack, BiConsumer<Shortcut, Viewer> handler) {
        Viewer viewer = people.viewer(shortcut.cause().by());
        if (!viewer.person().outsider()) {
            handler.accept(shortcut, viewer);
        } else if (shortcut.responseUrl() != null) {
            screens.whisper(shortcut.responseUrl(), viewer.say("refusal.outsider"));
        }
        return ack;
    }

    private Cause cause(String user, String key) {
        return new Cause(new PersonId(team(), user), key);
    }

    private String team() {
        return installation.bot().team();
    }

    private void take(String name) {
        if (!taken.add(name)) {
            throw new IllegalStateException("two handlers for " + name);
        }
    }
}
