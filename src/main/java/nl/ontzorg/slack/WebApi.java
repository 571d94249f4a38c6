package nl.ontzorg.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import nl.ontzorg.delivery.Patience;

/** Slack's client for one base URL. */
final class WebApi {

    private WebApi() {}

    /** With the usual time for a call, and counting nothing. */
    static Slack at(URI apiUrl) {
        return at(apiUrl, Patience.usual().call(), new CompositeMeterRegistry());
    }

    /**
     * @param callTimeout after how long a call is given up, from its first step to the end of its answer
     * @param meters count how often Slack limits it
     */
    static Slack at(URI apiUrl, Duration callTimeout, MeterRegistry meters) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(apiUrl.toString());
        config.setStatsEnabled(false);
        if (isLocal(apiUrl)) {
            config.setProxyUrl(null);
        }
        // A redirect would take the token to another host.
        SlackHttpClient http = new SlackHttpClient(SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .followRedirects(false)
                .callTimeout(callTimeout)
                .addInterceptor(new LimitedCalls(apiUrl, meters))
                .addInterceptor(new SentOnce())
                .build());
        http.setConfig(config);
        return Slack.getInstance(config, http);
    }

    private static boolean isLocal(URI apiUrl) {
        String host = apiUrl.getHost() == null ? "" : apiUrl.getHost().toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }
}
