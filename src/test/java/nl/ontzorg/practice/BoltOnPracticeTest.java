package nl.ontzorg.practice;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;
import static nl.ontzorg.practice.Practice.ASSISTANT;
import static nl.ontzorg.practice.Practice.BOT;
import static nl.ontzorg.practice.Practice.MANAGER;
import static nl.ontzorg.practice.Practice.PIETER;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.bolt.context.Context;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.view.View;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoltOnPracticeTest {

    private final Practice practice = new Practice();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void a_command_is_answered_for_the_person_only() throws Exception {
        practice.connect(app -> app.command("/priorities", (request, context) -> {
            heard.add(request.getPayload().getText());
            return context.ack("Nothing waits.");
        }));

        JsonObject outcome = practice.act(
                "command", "as", MANAGER, "in", "C0DIRECTIE", "command", "/priorities", "text", "@sam week");

        assertThat(outcome.get("ok").getAsBoolean()).isTrue();
        assertThat(heard()).isEqualTo("<@U0ASSIST|sam> week");
        JsonObject answer = practice.awaitMessage(MANAGER, "C0DIRECTIE", "Nothing waits.");
        assertThat(answer.get("only_you").getAsBoolean()).isTrue();
        assertThat(Practice.message(practice.state(ASSISTANT, "C0DIRECTIE"), "Nothing waits."))
                .isNull();
    }

    @Test
    void a_button_changes_its_message_and_the_response_url_adds_a_word() throws Exception {
        practice.connect(app -> app.blockAction("request.approve", (request, context) -> {
            heard.add(request.getPayload().getActions().get(0).getValue());
            context.client()
                    .chatUpdate(update -> update.channel(
                                    request.getPayload().getChannel().getId())
                            .ts(request.getPayload().getMessage().getTs())
                            .text("Approved.")
                            .blocks(List.of()));
            context.respond("Only you see this.");
            return context.ack();
        }));
        String ts = practice.bot()
                .chatPostMessage(post -> post.channel(MANAGER).text("Approve?").blocks(approval()))
                .getTs();

        practice.act("click", "as", MANAGER, "in", BOT, "ts", ts, "block_id", "b", "action_id", "request.approve");

        assertThat(heard()).isEqualTo("v1:42");
        assertThat(practice.awaitMessage(MANAGER, BOT, "Approved.").has("blocks"))
                .isFalse();
        assertThat(practice.awaitMessage(MANAGER, BOT, "Only you")
                        .get("only_you")
                        .getAsBoolean())
                .isTrue();
    }

    private static List<LayoutBlock> approval() {
        return asBlocks(
                section(section -> section.text(markdownText("*Approve?*"))),
                actions(actions -> actions.blockId("b")
                        .elements(asElements(button(button -> button.actionId("request.approve")
                                .text(plainText("Approve"))
                                .value("v1:42"))))));
    }

    @Test
    void a_modal_is_opened_refused_and_taken() throws Exception {
        practice.connect(app -> {
            app.globalShortcut("new_request", (request, context) -> {
                heard.add(String.valueOf(context.client()
                        .viewsOpen(open -> open.triggerId(request.getPayload().getTriggerId())
                                .view(modal()))
                        .isOk()));
                return context.ack();
            });
            app.viewSubmission("new_request", (request, context) -> {
                View sent = request.getPayload().getView();
                String text = value(sent);
                heard.add(sent.getPrivateMetadata() + ":" + text);
                return text.equals("no") ? context.ackWithErrors(Map.of("text", "Say a little more.")) : context.ack();
            });
        });

        practice.act("shortcut", "as", ASSISTANT, "callback_id", "new_request");
        assertThat(heard()).isEqualTo("true");
        String view = practice.awaitModal(ASSISTANT, "new_request").get("id").getAsString();

        assertThat(practice.act("submit", "as", ASSISTANT, "view", view, "values", new JsonObject()))
                .hasToString("{\"ok\":false,\"error\":null,\"errors\":{\"text\":\"required\"}}");
        assertThat(submit(view, "no").getAsJsonObject("errors").get("text").getAsString())
                .isEqualTo("Say a little more.");
        assertThat(heard()).isEqualTo("desk-1:no");
        assertThat(submit(view, "Read the paper").get("ok").getAsBoolean()).isTrue();
        assertThat(heard()).isEqualTo("desk-1:Read the paper");
        assertThat(Practice.top(practice.state(ASSISTANT, null))).isNull();
    }

    private JsonObject submit(String view, String text) throws Exception {
        JsonObject values = new JsonObject();
        values.addProperty("text", text);
        return practice.act("submit", "as", ASSISTANT, "view", view, "values", values);
    }

    private static String value(View sent) {
        var field = Objects.requireNonNull(sent.getState().getValues().get("text"));
        return Objects.requireNonNull(field.get("value")).getValue();
    }

    private static View modal() {
        return view(view -> view.type("modal")
                .callbackId("new_request")
                .privateMetadata("desk-1")
                .title(viewTitle(title -> title.type("plain_text").text("New request")))
                .submit(viewSubmit(submit -> submit.type("plain_text").text("Put on the desk")))
                .close(viewClose(close -> close.type("plain_text").text("Cancel")))
                .blocks(asBlocks(input(input -> input.blockId("text")
                        .label(plainText("What is asked?"))
                        .element(plainTextInput(field -> field.actionId("value").multiline(true)))))));
    }

    @Test
    void what_people_say_share_and_react_reaches_the_bot_as_events() throws Exception {
        practice.connect(app -> {
            app.event(MessageEvent.class, (request, context) -> {
                MessageEvent event = request.getEvent();
                String shared = event.getAttachments() == null
                        ? ""
                        : event.getAttachments().get(0).getAuthorId() + " "
                                + event.getAttachments().get(0).getText();
                return hear(context, event.getChannelType() + " " + event.getText() + shared);
            });
            app.event(
                    AppMentionEvent.class,
                    (request, context) ->
                            hear(context, "mention " + request.getEvent().getUser()));
            app.event(
                    ReactionAddedEvent.class,
                    (request, context) ->
                            hear(context, "reaction " + request.getEvent().getReaction()));
            app.event(
                    AppHomeOpenedEvent.class,
                    (request, context) ->
                            hear(context, "home " + request.getEvent().getTab()));
            app.event(
                    MessageFileShareEvent.class,
                    (request, context) -> hear(
                            context,
                            "file " + request.getEvent().getFiles().get(0).getName()));
        });

        practice.act("say", "as", ASSISTANT, "in", BOT, "text", "Lees <dit> & dat");
        assertThat(heard()).isEqualTo("im Lees &lt;dit&gt; &amp; dat");

        practice.act("say", "as", PIETER, "in", "C0DIRECTIE", "text", "@ontzorg kan dit?");
        assertThat(List.of(heard(), heard()))
                .containsExactlyInAnyOrder("channel <@U0ONTZORG> kan dit?", "mention U0PIETER");

        practice.act("say", "as", PIETER, "in", ASSISTANT, "text", "Wil je dit vragen?");
        String ts = practice.awaitMessage(ASSISTANT, PIETER, "Wil je").get("ts").getAsString();
        practice.act("share", "as", ASSISTANT, "in", PIETER, "ts", ts, "to", BOT, "text", "");
        assertThat(heard()).isEqualTo("im U0PIETER Wil je dit vragen?");

        String sent = practice.bot()
                .chatPostMessage(post -> post.channel(MANAGER).text("Klaar?"))
                .getTs();
        practice.act("react", "as", MANAGER, "in", BOT, "ts", sent, "name", "white_check_mark", "add", true);
        assertThat(heard()).isEqualTo("reaction white_check_mark");

        practice.act("home", "as", MANAGER, "tab", "home");
        assertThat(heard()).isEqualTo("home home");

        practice.send(HttpRequest.newBuilder(practice.at("/practice/upload?as=U0ASSIST&in=U0ONTZORG&name=nota.pdf"))
                .POST(HttpRequest.BodyPublishers.ofString("%PDF"))
                .build());
        assertThat(heard()).isEqualTo("file nota.pdf");
    }

    private com.slack.api.bolt.response.Response hear(Context context, String what) {
        heard.add(what);
        return context.ack();
    }

    private String heard() throws InterruptedException {
        String next = heard.poll(20, TimeUnit.SECONDS);
        assertThat(next).as("the bot heard nothing").isNotNull();
        return next;
    }
}
