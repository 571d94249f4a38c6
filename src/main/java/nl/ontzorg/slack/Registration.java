package nl.ontzorg.slack;

import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.TokensRevokedEvent;

/** Every command, shortcut, button, modal and event, with who handles it. */
final class Registration {

    private final Switchboard board;
    private final Commands commands;

    Registration(Switchboard board, Commands commands) {
        this.board = board;
        this.commands = commands;
    }

    void commands(QueueCommand queue, RequestCommand request, DeskCommand desk) {
        board.command(commands.priorities(), queue::typed);
        board.command(commands.request(), request::typed);
        board.command(commands.desk(), desk::typed);
    }

    void events(MessageHandlers messages, HomeHandlers home) {
        board.event(MessageEvent.class, messages::said);
        board.event(MessageFileShareEvent.class, messages::said);
        board.event(AppMentionEvent.class, messages::mentioned);
        board.event(AppHomeOpenedEvent.class, home::opened);
        board.click("desk.language", home::language);
    }

    void tenancy(Tenancy tenancy) {
        board.event(AppUninstalledEvent.class, tenancy::uninstalled);
        board.event(TokensRevokedEvent.class, tenancy::revoked);
    }

    void newRequests(NewRequestForms forms, CandidateActions candidates) {
        board.globalShortcut("new_request", forms::create);
        board.messageShortcut("forward_request", forms::forward);
        board.click("request.new", forms::create);
        board.click("request.keep", candidates::keep);
        board.click("request.drop", candidates::drop);
        board.submission("new_request", forms::take);
        board.submission("forward_request", forms::take);
    }

    void requests(QueueActions queue, RequestActions actions, RequestModals modals, RequestForms forms) {
        board.click("queue.filter", queue::turn);
        board.click("queue.more", queue::turn);
        board.click("request.approve", actions::approve);
        board.click("request.reject", actions::reject);
        board.click("request.done", actions::done);
        board.click("request.raise", actions::raise);
        board.click("request.lower", actions::lower);
        board.click("request.withdraw", actions::withdraw);
        board.click("request.details", modals::details);
        board.click("request.answer", modals::answer);
        board.click("request.delegate", modals::delegate);
        board.click("request.snooze", modals::snooze);
        board.click("request.edit", modals::edit);
        board.submission("request.answer", forms::answer);
        board.submission("request.delegate", forms::delegate);
        board.submission("request.snooze", forms::snooze);
        board.submission("request.edit", forms::edit);
    }

    void desk(DeskHandlers desk, FeedbackHandlers feedback) {
        board.click("desk.settings", desk::settings);
        board.click("desk.confirm", desk::confirm);
        board.submission("desk.settings", desk::save);
        board.globalShortcut("give_feedback", feedback::write);
        board.click("feedback.give", feedback::write);
        board.click("feedback.answer", feedback::reply);
        board.click("feedback.acknowledge", feedback::acknowledge);
        board.submission("feedback.give", feedback::give);
        board.submission("feedback.answer", feedback::answer);
    }
}
