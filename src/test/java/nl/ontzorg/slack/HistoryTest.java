package nl.ontzorg.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How politely Slack is asked what was said. */
class HistoryTest {

    private final FakeSlack slack = new FakeSlack();
    private final History history = new History(WebApi.at(slack.url()).methods("xoxb-secret"), Duration.ZERO);

    @AfterEach
    void close() {
        history.close();
        slack.close();
    }

    @Test
    void endsAtOnceWhenItIsClosedWhileSlackMakesItWait() throws Exception {
        slack.answer("users.conversations", 429, "{\"ok\":false,\"error\":\"ratelimited\"}");
        CompletableFuture<?> asking = CompletableFuture.supplyAsync(history::conversations);
        Semaphore never = new Semaphore(0);
        while (slack.calls("users.conversations").isEmpty()) {
            assertThat(never.tryAcquire(5, TimeUnit.MILLISECONDS)).isFalse();
        }

        history.close();

        assertThatThrownBy(() -> asking.get(5, TimeUnit.SECONDS))
                .isInstanceOfAny(CancellationException.class, ExecutionException.class)
                .satisfies(fault -> assertThat(fault.getCause() == null ? fault : fault.getCause())
                        .isInstanceOf(CancellationException.class));
        assertThat(slack.calls("users.conversations")).hasSize(1);
    }

    @Test
    void saysWhatSlackSaidWhenItRefuses() {
        slack.refuse("conversations.history", "channel_not_found");

        assertThatThrownBy(() -> history.since("C1", "1.000000"))
                .hasMessage("conversations.history: channel_not_found")
                .satisfies(fault ->
                        assertThat(((SlackUnreachable) fault).mayPass()).isFalse());
    }

    @Test
    void asksForWhatTheBotIsInAndNothingElse() {
        assertThat(history.conversations()).isEmpty();

        assertThat(slack.last("users.conversations").text("types")).isEqualTo("im,public_channel,private_channel");
    }
}
