package nl.ontzorg.slack;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.slack.view.NoticeView;
import nl.ontzorg.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where faults end. A known one becomes a sentence in the reader's language, another one a short id that
 * the person sees and the log has. An event is not acknowledged then, so that Slack sends it again.
 */
final class Faults implements Middleware {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Installation installation;
    private final People people;
    private final Screens screens;
    private final Commands commands;

    Faults(Installation installation, People people, Screens screens, Commands commands) {
        this.installation = installation;
        this.people = people;
        this.screens = screens;
        this.commands = commands;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        try {
            return chain.next(request);
        } catch (Exception fault) {
            String id = UUID.randomUUID().toString().substring(0, 8);
            log(fault, id, request);
            if (request instanceof EventRequest) {
                return Response.error(500);
            }
            return answer(request, fault, id);
        }
    }

    /** Never the message of an unknown fault, which may hold what somebody wrote. */
    @SuppressWarnings("rawtypes")
    private static void log(Exception fault, String id, Request request) {
        if (fault instanceof SlackFault || fault instanceof SlackUnreachable) {
            LOG.atWarn()
                    .addKeyValue("id", id)
                    .addKeyValue("in", request.getRequestType())
                    .log("fault: {}", fault.getMessage());
        } else {
            StackTraceElement[] trace = fault.getStackTrace();
            LOG.atError()
                    .addKeyValue("id", id)
                    .addKeyValue("in", request.getRequestType())
                    .log(
                            "fault: {} at {}",
                            fault.getClass().getName(),
                            List.of(trace).subList(0, Math.min(6, trace.length)));
        }
    }

    @SuppressWarnings("rawtypes")
    private Response answer(Request request, Exception fault, String id) {
        if (request instanceof SlashCommandRequest command) {
            return json(SlashCommandResponse.builder()
                    .responseType("ephemeral")
                    .text(sentence(fault, id, texts(command.getPayload().getUserId())))
                    .build());
        }
        if (request instanceof ViewSubmissionRequest view) {
            Texts texts = texts(view.getPayload().getUser().getId());
            return json(ViewSubmissionResponse.builder()
                    .responseAction("errors")
                    .errors(Map.of(field(view.getPayload().getView().getBlocks()), sentence(fault, id, texts)))
                    .build());
        }
        if (request instanceof BlockActionRequest click) {
            Texts texts = texts(click.getPayload().getUser().getId());
            say(click.getResponseUrl(), click.getPayload().getTriggerId(), sentence(fault, id, texts), texts);
        }
        if (request instanceof MessageShortcutRequest shortcut) {
            Texts texts = texts(shortcut.getPayload().getUser().getId());
            say(shortcut.getResponseUrl(), shortcut.getPayload().getTriggerId(), sentence(fault, id, texts), texts);
        }
        if (request instanceof GlobalShortcutRequest shortcut) {
            Texts texts = texts(shortcut.getPayload().getUser().getId());
            say(null, shortcut.getPayload().getTriggerId(), sentence(fault, id, texts), texts);
        }
        return Response.ok();
    }

    /** Under the message where there is one; else in a modal, as long as Slack opens one. */
    private void say(@Nullable String responseUrl, String trigger, String sentence, Texts texts) {
        if (responseUrl != null) {
            screens.whisper(responseUrl, sentence);
            return;
        }
        try {
            screens.open(trigger, NoticeView.of(sentence, texts));
        } catch (SlackFault | SlackUnreachable e) {
            LOG.warn("the person could not be told: {}", e.getMessage());
        }
    }

    private String sentence(Exception fault, String id, Texts texts) {
        return fault instanceof SlackFault known
                ? texts.say(known.key(), commands.priorities())
                : texts.say("refusal.fault", id);
    }

    /** The language of the person, and English when that cannot be known now either. */
    private Texts texts(String user) {
        try {
            return people.viewer(new PersonId(installation.bot().team(), user)).texts();
        } catch (RuntimeException e) {
            return Texts.in(Locale.ENGLISH);
        }
    }

    /** Errors stand at a field: the first of the modal. */
    private static String field(List<LayoutBlock> blocks) {
        return blocks.stream()
                .filter(InputBlock.class::isInstance)
                .map(LayoutBlock::getBlockId)
                .findFirst()
                .orElse("text");
    }

    private static Response json(Object body) {
        return Response.builder()
                .statusCode(200)
                .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
                .body(GsonFactory.createSnakeCase().toJson(body))
                .build();
    }
}
