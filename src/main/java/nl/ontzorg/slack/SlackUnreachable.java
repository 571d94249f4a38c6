package nl.ontzorg.slack;

import com.slack.api.methods.SlackApiException;
import java.time.Duration;
import java.util.Set;

/** A call to Slack that did not get through; the message names the method, never what was sent. */
final class SlackUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Set<String> PASSING =
            Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout", "ratelimited");

    private final String error;

    SlackUnreachable(String method, Exception cause) {
        super(method + ": " + said(cause), cause);
        this.error = said(cause);
    }

    SlackUnreachable(String method, String error) {
        super(method + ": " + error);
        this.error = error;
    }

    /** Whether the same call may get through a little later. */
    boolean mayPass() {
        return getCause() != null || PASSING.contains(error);
    }

    /** Slack's word for it. */
    String error() {
        return error;
    }

    /** How long Slack asks to wait; zero when it does not say. */
    Duration retryAfter() {
        Duration asked = getCause() instanceof SlackApiException api ? Refusals.retryAfter(api) : null;
        return asked == null ? Duration.ZERO : asked;
    }

    private static String said(Exception cause) {
        if (cause instanceof SlackApiException api) {
            return Refusals.said(api);
        }
        return cause instanceof SentOnce.NotWritten nobody
                ? String.valueOf(nobody.getMessage())
                : cause.getClass().getSimpleName();
    }
}
