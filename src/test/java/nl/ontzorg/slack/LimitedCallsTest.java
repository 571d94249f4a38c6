package nl.ontzorg.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import nl.ontzorg.delivery.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitedCallsTest {

    private final FakeSlack slack = new FakeSlack();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Slack api = WebApi.at(slack.url(), Patience.usual().call(), meters);

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void too_many_calls_are_counted_by_method() throws Exception {
        slack.answer("users.info", 429, "{\"ok\":false,\"error\":\"ratelimited\"}");

        assertThatThrownBy(() -> api.methods("xoxb-secret").usersInfo(user -> user.user("U1")))
                .isInstanceOf(SlackApiException.class);
        api.methods("xoxb-secret").authTest(test -> test);

        assertThat(meters.getMeters()).hasSize(1);
        assertThat(meters.get("ontzorg.slack.limited")
                        .tag("method", "users.info")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void the_secret_of_a_response_url_does_not_become_a_name() throws Exception {
        slack.answer("response_url", 429, "");

        int status = api.getHttpClient().postJsonBody(slack.responseUrl(), "{}").code();

        assertThat(status).isEqualTo(429);
        assertThat(meters.get("ontzorg.slack.limited")
                        .tag("method", "other")
                        .counter()
                        .count())
                .isEqualTo(1);
    }
}
