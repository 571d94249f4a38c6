package nl.ontzorg.operations;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;
import java.util.List;
import java.util.regex.Pattern;

/** Leaves the secrets out of a line of the log, its exception included: {@code %mask(%msg%n%ex)} in the pattern. */
public final class Mask extends CompositeConverter<ILoggingEvent> {

    private record Secret(Pattern form, String shown) {

        static Secret of(String form, String shown) {
            return new Secret(Pattern.compile(form), shown);
        }
    }

    private static final List<Secret> SECRETS = List.of(
            // xoxb-, xoxp-, xoxe.xoxp-, xapp- and their kin
            Secret.of("\\b(xox[a-z]|xapp)[-.][\\w.%-]+", "$1-***"),
            // who has a response URL can speak in a conversation
            Secret.of("(hooks\\.slack(?:-gov)?\\.com|/respon[ds]e?)/[^\\s\"')>\\]]+", "$1/***"),
            Secret.of("\\b\\d+\\.\\d+\\.[0-9a-f]{10,}\\b", "***"),
            Secret.of("\\b1\\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b", "***"),
            Secret.of("(?i)\\b(trigger_?id\"?\\s*[=:]\\s*\"?)[^\\s\"',)&}]+", "$1***"),
            // the address of a connection, a signed request, a database with its password
            Secret.of("(?i)\\b(ticket|password|client_secret|signing_secret)=[^\\s&\"',)]+", "$1=***"),
            Secret.of("\\bv0=[0-9a-f]{64}\\b", "v0=***"),
            Secret.of("(jdbc:\\w+://[^\\s:/@]+):[^\\s@]+@", "$1:***@"));

    @Override
    protected String transform(ILoggingEvent event, String line) {
        return masked(line);
    }

    static String masked(String line) {
        String shown = line;
        for (Secret secret : SECRETS) {
            shown = secret.form().matcher(shown).replaceAll(secret.shown());
        }
        return shown;
    }
}
