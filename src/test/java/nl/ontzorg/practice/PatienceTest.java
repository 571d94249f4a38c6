package nl.ontzorg.practice;

import static nl.ontzorg.practice.Practice.ASSISTANT;
import static nl.ontzorg.practice.Practice.BOT;
import static nl.ontzorg.practice.Practice.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageEvent;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ontzorg.practice.slack.Patience;
import nl.ontzorg.practice.world.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens when the app is late, away, or asks too often. */
class PatienceTest {

    private static final String VIEW =
            "{\"type\":\"modal\",\"callback_id\":\"m\",\"title\":{\"type\":\"plain_text\",\"text\":\"M\"},\"blocks\":[]}";

    private final Practice practice = new Practice(Scenario.standard().quiet(), Practice.QUICK, null);
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void a_command_nobody_acknowledges_shows_the_person_an_error() throws Exception {
        practice.connect(app -> app.command("/desk", (request, context) -> Response.error(500)));

        JsonObject outcome = practice.act("command", "as", MANAGER, "in", BOT, "command", "/desk", "text", "");

        assertThat(outcome.get("error").getAsString()).isEqualTo("operation_timeout");
        JsonObject notice = practice.awaitMessage(MANAGER, BOT, "/desk failed with the error \"operation_timeout\"");
        assertThat(notice.get("only_you").getAsBoolean()).isTrue();
    }

    @Test
    void without_a_connection_a_command_fails_at_once_and_an_unknown_one_always() throws Exception {
        assertThat(practice.act("command", "as", MANAGER, "in", BOT, "command", "/desk", "text", "")
                        .get("error")
                        .getAsString())
                .isEqualTo("dispatch_failed");
        assertThat(practice.act("command", "as", MANAGER, "in", BOT, "command", "/remind", "text", "")
                        .get("error")
                        .getAsString())
                .isEqualTo("unknown_command");
    }

    @Test
    void an_event_comes_again_until_it_is_acknowledged() throws Exception {
        AtomicInteger times = new AtomicInteger();
        practice.connect(app -> app.event(MessageEvent.class, (request, context) -> {
            heard.add(request.getEvent().getText());
            if (times.incrementAndGet() < 3) {
                throw new IllegalStateException("not yet");
            }
            return context.ack();
        }));

        practice.act("say", "as", ASSISTANT, "in", BOT, "text", "een");

        assertThat(heard()).isEqualTo("een");
        assertThat(heard()).isEqualTo("een");
        assertThat(heard()).isEqualTo("een");
        practice.act("say", "as", ASSISTANT, "in", BOT, "text", "twee");
        String next = heard();
        // On a slow machine the last repeat was on its way when the acknowledgement came.
        assertThat(next.equals("een") ? heard() : next).isEqualTo("twee");
    }

    @Test
    void what_was_said_while_the_app_was_away_reaches_it_when_it_connects() throws Exception {
        practice.act("say", "as", ASSISTANT, "in", BOT, "text", "alvast");

        practice.connect(app -> app.event(MessageEvent.class, (request, context) -> {
            heard.add(request.getEvent().getText());
            return context.ack();
        }));

        assertThat(heard()).isEqualTo("alvast");
    }

    @Test
    void after_a_refresh_the_app_connects_again() throws Exception {
        practice.connect(app -> {});
        long before = practice.state(MANAGER, null).get("revision").getAsLong();

        practice.act("disconnect", "reason", "refresh_requested");

        practice.await(
                MANAGER,
                null,
                state -> state.get("revision").getAsLong() >= before + 2
                        && state.get("connections").getAsInt() == 1);
    }

    @Test
    void a_trigger_is_of_no_use_when_it_is_late() throws Exception {
        practice.connect(app -> app.globalShortcut("new_request", (request, context) -> {
            heard.add(request.getPayload().getTriggerId());
            return context.ack();
        }));

        practice.act("shortcut", "as", MANAGER, "callback_id", "new_request");
        String trigger = heard();
        // As patient as the trigger, and asked later: when the wait for this command is over, the trigger is too.
        practice.act("command", "as", MANAGER, "in", BOT, "command", "/request", "text", "");

        assertThat(open(trigger)).isEqualTo("expired_trigger_id");
    }

    private String open(String trigger) {
        try {
            return String.valueOf(practice.bot()
                    .viewsOpen(open -> open.triggerId(trigger).viewAsString(VIEW))
                    .getError());
        } catch (Exception e) {
            return e.toString();
        }
    }

    @Test
    void a_response_url_works_five_times_and_replaces_or_deletes_what_it_answers() throws Exception {
        String url = responseUrl(practice);

        assertThat(answer(url, "{\"text\":\"een\"}")).isEqualTo(200);
        assertThat(answer(url, "{\"text\":\"voor allen\",\"response_type\":\"in_channel\"}"))
                .isEqualTo(200);
        assertThat(answer(url, "{\"text\":\"\"}")).isEqualTo(400);
        assertThat(answer(url, "{\"replace_original\":true,\"text\":\"a\"}")).isEqualTo(400);
        assertThat(answer(url, "{\"text\":\"vijf\"}")).isEqualTo(200);
        assertThat(answer(url, "{\"text\":\"zes\"}")).isEqualTo(404);
        assertThat(Practice.message(practice.state("U0PIETER", "C0DIRECTIE"), "voor allen"))
                .isNotNull();
        assertThat(Practice.message(practice.state("U0PIETER", "C0DIRECTIE"), "een"))
                .isNull();
    }

    @Test
    void a_response_url_ends_in_time() throws Exception {
        Patience hasty = new Patience(Duration.ofSeconds(3), Duration.ofSeconds(3), Duration.ofMillis(1));
        try (Practice other = new Practice(Scenario.standard().quiet(), hasty, null)) {
            String url = responseUrl(other);
            int status = 200;
            for (int tries = 0; status == 200 && tries < 100; tries++) {
                status = answer(url, "{\"text\":\"nog\"}");
            }
            assertThat(status).isEqualTo(404);
        }
    }

    private String responseUrl(Practice where) throws Exception {
        where.connect(app -> app.command("/priorities", (request, context) -> {
            heard.add(request.getPayload().getResponseUrl());
            return context.ack();
        }));
        where.act("command", "as", MANAGER, "in", "C0DIRECTIE", "command", "/priorities", "text", "");
        return heard();
    }

    private int answer(String url, String json) throws Exception {
        return practice.text(HttpRequest.newBuilder(practice.at(url))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build())
                .statusCode();
    }

    private String heard() throws InterruptedException {
        String next = heard.poll(20, TimeUnit.SECONDS);
        assertThat(next).as("the bot heard nothing").isNotNull();
        return next;
    }
}
