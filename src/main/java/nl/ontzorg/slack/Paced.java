package nl.ontzorg.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.time.Duration;

/** Calls methods that only look or open, at the pace that each allows. */
final class Paced {

    private final MethodPace pace;

    Paced(MethodPace pace) {
        this.pace = pace;
    }

    /** A call that Slack answers. */
    interface Call<T extends SlackApiTextResponse> {
        T make() throws IOException, SlackApiException;
    }

    /** It gave nothing: when it may be tried again, and Slack's word for why. */
    static class NotNow extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Duration delay;

        NotNow(String error, Duration delay) {
            super(error);
            this.delay = delay;
        }

        Duration delay() {
            return delay;
        }

        String error() {
            return String.valueOf(getMessage());
        }
    }

    /** It is not its turn, by its own pace or as Slack says. */
    static final class NoTurn extends NotNow {

        private static final long serialVersionUID = 1L;

        NoTurn(String error, Duration delay) {
            super(error, delay);
        }
    }

    <T extends SlackApiTextResponse> T call(String method, Call<T> call) throws NotNow {
        Duration wait = pace.turn(method);
        if (!wait.isZero()) {
            throw new NoTurn("waits for its turn", wait);
        }
        try {
            T answer = call.make();
            if (!answer.isOk()) {
                throw new NotNow(answer.getError(), Refusals.SOON);
            }
            return answer;
        } catch (SlackApiException e) {
            if (Refusals.isLimit(e)) {
                pace.rest(method, Refusals.pause(e));
                throw new NoTurn(Refusals.said(e), Refusals.pause(e));
            }
            throw new NotNow(Refusals.said(e), Refusals.pause(e));
        } catch (IOException | RuntimeException e) {
            throw new NotNow(e.getClass().getSimpleName(), Refusals.SOON);
        }
    }
}
