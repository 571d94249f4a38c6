package nl.ontzorg.slack;

import com.slack.api.methods.SlackApiException;
import java.time.Duration;
import java.util.Set;
import nl.ontzorg.delivery.Sender.Sending;
import org.jspecify.annotations.Nullable;

/** What Slack's errors mean for a message. */
final class Refusals {

    static final Duration SOON = Duration.ofSeconds(2);

    /** When Slack wants a pause and does not say how long. */
    static final Duration A_WHILE = Duration.ofSeconds(30);

    static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    /** What no waiting mends: the place, the person or the message itself. */
    private static final Set<String> PERMANENT = Set.of(
            "channel_not_found",
            "not_in_channel",
            "is_archived",
            "user_not_found",
            "user_not_visible",
            "user_disabled",
            "cannot_dm_bot",
            "restricted_action",
            "thread_not_found",
            "message_not_found",
            "invalid_blocks",
            "invalid_arguments",
            "msg_too_long",
            "msg_blocks_too_long",
            "no_text",
            "metadata_too_large");

    /** The workspace does not accept the token, whatever is asked with it. */
    private static final Set<String> CLOSED = Set.of(
            "invalid_auth",
            "not_authed",
            "account_inactive",
            "token_revoked",
            "token_expired",
            "org_login_required",
            "team_access_not_granted");

    /** Of these Slack says that some of it may have succeeded before. */
    private static final Set<String> HALFWAY = Set.of("internal_error", "fatal_error");

    private Refusals() {}

    /** The answer to a request that would have posted. */
    static Sending ofPost(String error) {
        if (HALFWAY.contains(error)) {
            return new Sending.Unsure(error);
        }
        return error.equals("ratelimited") ? new Sending.Limited(null) : of(error);
    }

    /** Whether it is the token that Slack refuses, whatever is asked with it. */
    static boolean isOfToken(String error) {
        return CLOSED.contains(error);
    }

    /** The answer to a request that would not have posted anything. */
    static Sending of(String error) {
        if (isOfToken(error)) {
            return new Sending.Closed(error);
        }
        return PERMANENT.contains(error) ? new Sending.Never(error) : new Sending.Later(SOON, error);
    }

    static Sending ofPost(SlackApiException e) {
        int status = e.getResponse().code();
        if (status == TOO_MANY_REQUESTS) {
            return new Sending.Limited(retryAfter(e));
        }
        return status >= SERVER_ERROR ? new Sending.Unsure(said(e)) : new Sending.Later(SOON, said(e));
    }

    static boolean isLimit(SlackApiException e) {
        return e.getResponse().code() == TOO_MANY_REQUESTS;
    }

    /** How long Slack wants to be left alone; soon when it did not ask for that. */
    static Duration pause(SlackApiException e) {
        Duration asked = retryAfter(e);
        if (asked != null) {
            return asked;
        }
        return isLimit(e) ? A_WHILE : SOON;
    }

    static String said(SlackApiException e) {
        return "HTTP " + e.getResponse().code();
    }

    /** What Slack asks for; null when it does not say. */
    static @Nullable Duration retryAfter(SlackApiException e) {
        String seconds = e.getResponse().header("Retry-After");
        return seconds != null && seconds.strip().matches("\\d{1,6}")
                ? Duration.ofSeconds(Long.parseLong(seconds.strip()))
                : null;
    }
}
