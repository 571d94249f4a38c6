package nl.ontzorg.slack;

import com.slack.api.methods.SlackApiException;
import java.time.Duration;

/** A call to Slack that did not get through; the message names the method, never what was sent. */
final class SlackUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SlackUnreachable(String method, Exception cause) {
        super(method + ": " + said(cause), cause);
    }

    SlackUnreachable(String method, String error) {
        super(method + ": " + error);
    }

    /** How long Slack asks to wait; zero when it does not say. */
    Duration retryAfter() {
        String seconds =
                getCause() instanceof SlackApiException api ? api.getResponse().header("Retry-After") : null;
        return seconds != null && seconds.matches("\\d{1,6}")
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : Duration.ZERO;
    }

    private static String said(Exception cause) {
        return cause instanceof SlackApiException api
                ? "HTTP " + api.getResponse().code()
                : cause.getClass().getSimpleName();
    }
}
