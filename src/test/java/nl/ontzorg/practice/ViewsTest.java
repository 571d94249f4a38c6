package nl.ontzorg.practice;

import static nl.ontzorg.practice.Practice.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import com.slack.api.methods.response.views.ViewsUpdateResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stack of modals and the Home tab. */
class ViewsTest {

    private final Practice practice = new Practice();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final AtomicReference<String> trigger = new AtomicReference<>("");
    private final AtomicReference<String> answer = new AtomicReference<>("");

    @BeforeEach
    void connect() throws Exception {
        practice.connect(app -> {
            app.globalShortcut("new_request", (request, context) -> {
                trigger.set(request.getPayload().getTriggerId());
                heard.add(String.valueOf(context.client()
                        .viewsOpen(open -> open.triggerId(request.getPayload().getTriggerId())
                                .viewAsString(view("first")))
                        .getError()));
                return context.ack();
            });
            app.blockAction("deeper", (request, context) -> {
                heard.add(String.valueOf(context.client()
                        .viewsPush(push -> push.triggerId(request.getPayload().getTriggerId())
                                .viewAsString(view("deeper")))
                        .getError()));
                return context.ack();
            });
            app.viewSubmission(
                    Pattern.compile(".*"),
                    (request, context) -> Response.builder()
                            .statusCode(200)
                            .contentType("application/json")
                            .body(answer.get())
                            .build());
            app.viewClosed("first", (request, context) -> {
                heard.add("closed " + request.getPayload().isCleared());
                return context.ack();
            });
        });
    }

    @AfterEach
    void close() {
        practice.close();
    }

    private static String view(String callback) {
        return "{\"type\":\"modal\",\"callback_id\":\"" + callback + "\",\"external_id\":\"" + callback
                + "\",\"notify_on_close\":true,"
                + "\"title\":{\"type\":\"plain_text\",\"text\":\"T\"},\"submit\":{\"type\":\"plain_text\",\"text\":\"S\"},"
                + "\"blocks\":[{\"type\":\"actions\",\"block_id\":\"b\",\"elements\":[{\"type\":\"button\",\"action_id\":\"deeper\","
                + "\"text\":{\"type\":\"plain_text\",\"text\":\"D\"}}]},"
                + "{\"type\":\"input\",\"block_id\":\"text\",\"label\":{\"type\":\"plain_text\",\"text\":\"L\"},"
                + "\"optional\":true,\"element\":{\"type\":\"plain_text_input\",\"action_id\":\"value\",\"max_length\":5,"
                + "\"min_length\":2}}]}";
    }

    private String open() throws Exception {
        practice.act("shortcut", "as", MANAGER, "callback_id", "new_request");
        assertThat(heard()).isEqualTo("null");
        return practice.awaitModal(MANAGER, "first").get("id").getAsString();
    }

    private JsonObject submit(String view, String text) throws Exception {
        JsonObject values = new JsonObject();
        values.addProperty("text", text);
        return practice.act("submit", "as", MANAGER, "view", view, "values", values);
    }

    private JsonArray stack() throws Exception {
        return practice.state(MANAGER, null).getAsJsonArray("modals");
    }

    @Test
    void a_trigger_opens_one_modal_only() throws Exception {
        open();

        assertThat(practice.bot()
                        .viewsOpen(again -> again.triggerId(trigger.get()).viewAsString(view("again")))
                        .getError())
                .isEqualTo("exchanged_trigger_id");
    }

    @Test
    void a_view_is_pushed_from_a_button_in_it() throws Exception {
        String first = open();
        practice.act("click", "as", MANAGER, "view", first, "block_id", "b", "action_id", "deeper");
        assertThat(heard()).isEqualTo("null");

        assertThat(stack()).hasSize(2);
        JsonObject top = stack().get(1).getAsJsonObject();
        assertThat(top.get("root_view_id").getAsString()).isEqualTo(first);
        assertThat(top.get("previous_view_id").getAsString()).isEqualTo(first);
        practice.act("click", "as", MANAGER, "view", first, "block_id", "b", "action_id", "deeper");
        assertThat(heard()).isEqualTo("duplicate_external_id");
    }

    @Test
    void a_submission_is_answered_with_another_view() throws Exception {
        String first = open();
        answer.set("{\"response_action\":\"update\",\"view\":" + view("second") + "}");
        assertThat(submit(first, "").get("ok").getAsBoolean()).isTrue();
        assertThat(stack()).hasSize(1);
        assertThat(Practice.callback(Practice.top(practice.state(MANAGER, null))))
                .isEqualTo("second");

        answer.set("{\"response_action\":\"push\",\"view\":" + view("third") + "}");
        submit(first, "");
        answer.set("{\"response_action\":\"push\",\"view\":" + view("fourth") + "}");
        submit(first, "");
        answer.set("{\"response_action\":\"push\",\"view\":" + view("fifth") + "}");
        assertThat(submit(first, "").get("error").getAsString()).isEqualTo("push_limit_reached");
        assertThat(stack()).hasSize(3);

        answer.set("{\"response_action\":\"clear\"}");
        submit(first, "");
        assertThat(stack()).isEmpty();
    }

    @Test
    void an_answer_that_slack_would_refuse_leaves_the_modal_open() throws Exception {
        String first = open();
        answer.set("{\"response_action\":\"errors\",\"errors\":{\"nowhere\":\"x\"}}");
        assertThat(submit(first, "").get("error").getAsString()).isEqualTo("invalid_errors");
        answer.set("{\"response_action\":\"update\",\"view\":{\"type\":\"modal\"}}");
        assertThat(submit(first, "").get("error").getAsString()).isEqualTo("invalid_arguments");

        assertThat(stack()).hasSize(1);
    }

    @Test
    void a_field_keeps_its_lengths_before_the_app_is_asked() throws Exception {
        String first = open();

        assertThat(submit(first, "123456").getAsJsonObject("errors").get("text").getAsString())
                .isEqualTo("too_long");
        assertThat(submit(first, "1").getAsJsonObject("errors").get("text").getAsString())
                .isEqualTo("too_short");
    }

    @Test
    void closing_tells_the_app_that_asked_to_hear_of_it() throws Exception {
        practice.act("close", "as", MANAGER, "view", open());
        assertThat(heard()).isEqualTo("closed false");
        practice.act("close", "as", MANAGER, "view", open(), "all", true);
        assertThat(heard()).isEqualTo("closed true");
        assertThat(stack()).isEmpty();
    }

    @Test
    void a_view_that_changed_meanwhile_is_not_updated_with_an_old_hash() throws Exception {
        String first = open();
        String hash = stack().get(0).getAsJsonObject().get("hash").getAsString();

        ViewsUpdateResponse updated = practice.bot()
                .viewsUpdate(update -> update.externalId("first").hash(hash).viewAsString(view("second")));
        assertThat(updated.getView().getId()).isEqualTo(first);
        assertThat(practice.bot()
                        .viewsUpdate(update -> update.viewId(first).hash(hash).viewAsString(view("third")))
                        .getError())
                .isEqualTo("hash_conflict");
        assertThat(practice.bot()
                        .viewsUpdate(update -> update.viewId("V0NONE").viewAsString(view("third")))
                        .getError())
                .isEqualTo("not_found");
    }

    @Test
    void a_home_tab_is_published_and_its_buttons_work() throws Exception {
        String home = view("home").replace("modal", "home").replaceAll("\"(title|submit)\":\\{[^}]*},", "");
        ViewsPublishResponse published =
                practice.bot().viewsPublish(publish -> publish.userId(MANAGER).viewAsString(home));
        assertThat(published.isOk())
                .as("%s %s", published.getError(), published.getResponseMetadata())
                .isTrue();

        practice.act(
                "click", "as", MANAGER, "view", published.getView().getId(), "block_id", "b", "action_id", "deeper");
        assertThat(heard()).as("there is no modal to push on").isEqualTo("not_found");
        assertThat(practice.bot()
                        .viewsPublish(
                                publish -> publish.userId(MANAGER).hash("old").viewAsString(home))
                        .getError())
                .isEqualTo("hash_conflict");
        assertThat(practice.bot()
                        .viewsPublish(publish -> publish.userId(MANAGER).viewAsString(view("m")))
                        .getError())
                .isEqualTo("invalid_arguments");
        assertThat(practice.state(MANAGER, null)
                        .get("home")
                        .getAsJsonObject()
                        .get("type")
                        .getAsString())
                .isEqualTo("home");
    }

    private String heard() throws InterruptedException {
        String next = heard.poll(20, TimeUnit.SECONDS);
        assertThat(next).as("the bot heard nothing").isNotNull();
        return next;
    }
}
