package nl.ontzorg.practice;

import static nl.ontzorg.practice.Practice.ASSISTANT;
import static nl.ontzorg.practice.Practice.BOT;
import static nl.ontzorg.practice.Practice.MANAGER;
import static nl.ontzorg.practice.Practice.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.ontzorg.practice.slack.Patience;
import nl.ontzorg.practice.world.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAndMemoryTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} {1} leads to {2}")
    @CsvSource({
        "by,PT1H,2026-11-23T09:00:00Z",
        "to,tomorrow,2026-11-24T08:00:00Z",
        "to,monday,2026-11-30T08:00:00Z",
        "to,2026-12-24T12:00:00+01:00,2026-12-24T11:00:00Z",
    })
    void the_clock_is_moved_forward(String how, String value, String then) throws Exception {
        try (Practice practice = new Practice()) {
            assertThat(practice.act("clock", how, value).get("ok").getAsBoolean())
                    .isTrue();

            assertThat(practice.now.get()).isEqualTo(then);
            assertThat(practice.state(MANAGER, null).get("now").getAsString()).isEqualTo(then);
        }
    }

    @ParameterizedTest(name = "{0} {1} is refused")
    @CsvSource({"by,-PT1S", "to,2026-11-23T08:59:59+01:00", "to,yesterday", "by,soon"})
    void the_clock_is_never_moved_back(String how, String value) throws Exception {
        try (Practice practice = new Practice()) {
            assertThat(practice.act("clock", how, value).get("ok").getAsBoolean())
                    .isFalse();

            assertThat(practice.now.get()).isEqualTo(MONDAY);
        }
    }

    @Test
    void after_a_restart_the_workspace_is_as_it_was_and_nobody_speaks_again() throws Exception {
        Path memory = folder.resolve("workspace.json");
        Scenario scenario = Scenario.standard();
        try (Practice practice = new Practice(scenario, Patience.slacks(), memory)) {
            Queue<String> heard = hear(practice);
            practice.await(
                    ASSISTANT, BOT, state -> state.getAsJsonArray("messages").size() == 3);
            practice.await(
                    ASSISTANT,
                    "U0PIETER",
                    state -> !state.getAsJsonArray("messages").isEmpty());
            assertThat(heard).hasSize(8).anyMatch(text -> text.contains("<@U0ONTZORG>"));
            practice.bot()
                    .viewsPublish(publish -> publish.userId(MANAGER)
                            .viewAsString("{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}"));
            practice.bot().chatPostMessage(post -> post.channel(MANAGER).text("Goedemorgen"));
            practice.act("read", "as", MANAGER, "in", BOT);
            practice.act("clock", "by", "P1D");
        }

        try (Practice again = new Practice(scenario, Patience.slacks(), memory)) {
            Queue<String> heard = hear(again);
            assertThat(again.now.get()).isEqualTo(MONDAY.plus(Duration.ofDays(1)));
            again.awaitMessage(MANAGER, BOT, "Goedemorgen");
            assertThat(again.state(MANAGER, BOT)
                            .get("unread")
                            .getAsJsonObject()
                            .get(MANAGER)
                            .getAsInt())
                    .isEqualTo(2);
            assertThat(again.state(MANAGER, BOT).get("home").isJsonObject()).isTrue();
            assertThat(again.state(ASSISTANT, BOT).getAsJsonArray("messages")).hasSize(3);
            again.act("say", "as", ASSISTANT, "in", BOT, "text", "Nieuw");
            again.awaitMessage(ASSISTANT, BOT, "Nieuw");
            assertThat(heard).allMatch(text -> text.equals("Nieuw"));
        }
    }

    private static Queue<String> hear(Practice practice) throws Exception {
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        practice.connect(app -> {
            app.event(MessageEvent.class, (request, context) -> {
                heard.add(request.getEvent().getText());
                return context.ack();
            });
            app.event(AppMentionEvent.class, (request, context) -> {
                heard.add("mention " + request.getEvent().getText());
                return context.ack();
            });
        });
        return heard;
    }

    @Test
    void a_file_that_is_no_workspace_is_left_alone() throws Exception {
        Path memory = Files.writeString(folder.resolve("workspace.json"), "not a workspace");

        assertThatThrownBy(() -> new Practice(Scenario.standard(), Patience.slacks(), memory))
                .hasMessageContaining("workspace.json")
                .hasMessageContaining("move it away");
        assertThat(memory).hasContent("not a workspace");
    }
}
