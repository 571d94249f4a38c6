package nl.ontzorg.slack;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Counts how often Slack said that there were too many calls, by method: {@code ontzorg.slack.limited}. */
final class LimitedCalls implements Interceptor {

    private final String api;
    private final MeterRegistry meters;

    LimitedCalls(URI apiUrl, MeterRegistry meters) {
        this.api = apiUrl.toString();
        this.meters = meters;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (response.code() == Refusals.TOO_MANY_REQUESTS) {
            meters.counter(
                            "ontzorg.slack.limited",
                            "method",
                            method(chain.request().url().toString()))
                    .increment();
        }
        return response;
    }

    /** Any other address, such as a response URL, holds a secret. */
    private String method(String url) {
        return url.startsWith(api) ? url.substring(api.length()).replaceFirst("\\?.*", "") : "other";
    }
}
