package nl.ontzorg.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.event.KeyValuePair;

/** The log as it is configured for the program. */
class LogTest {

    private final LoggerContext log = configured();

    @AfterEach
    void stop() {
        log.stop();
    }

    @Test
    void a_line_ends_with_its_own_message() {
        assertThat(line("ready", null)).endsWith(" ready" + System.lineSeparator());
    }

    @Test
    void facts_stand_behind_the_message() {
        LoggingEvent event = event("an envelope came", null);
        event.addKeyValuePair(new KeyValuePair("kind", "event"));
        event.addKeyValuePair(new KeyValuePair("token", "xoxb-1-secret"));

        assertThat(layOut(event))
                .endsWith(" an envelope came kind=\"event\" token=\"xoxb-***\"" + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "token xoxb-1-2-SeCret refused        | token xoxb-*** refused",
                "Bearer xapp-1-A0-1-secret            | Bearer xapp-***",
                "{\"token\":\"xoxe.xoxp-1-secret\"}   | {\"token\":\"xoxe-***\"}",
                "xoxp-secret,xoxs-secret              | xoxp-***,xoxs-***",
                "to https://hooks.slack.com/actions/T1/2/secret failed | to https://hooks.slack.com/*** failed",
                "http://127.0.0.1:8080/response/0b2-secret 404        | http://127.0.0.1:8080/response/*** 404",
                "opened with 13345224609.738474920.8088930838d88f008e0 | opened with ***",
                "1.0190163d-8694-739b-aea5-966c26f8ad90               | ***",
                "trigger_id=abc.secret&team=T1        | trigger_id=***&team=T1",
                "{\"triggerId\": \"abc.secret\"}      | {\"triggerId\": \"***\"}",
                "wss://wss.slack.com/link/?ticket=secret&app_id=1 | wss://wss.slack.com/link/?ticket=***&app_id=1",
                "jdbc:postgresql://db/o?user=o&password=secret    | jdbc:postgresql://db/o?user=o&password=***",
                "jdbc:postgresql://o:secret@db/o      | jdbc:postgresql://o:***@db/o",
            })
    void secrets_are_masked(String written, String shown) {
        assertThat(line(written, null)).endsWith(" " + shown + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Message 0190163d-8694-739b-aea5-966c26f8ad90 waits: rate_limited",
                "at 1795421000.000001 in C0123456789 of T0123456789",
                "db-scheduler 16.12.0 on http://127.0.0.1:8080/api/",
            })
    void other_words_and_numbers_stay(String written) {
        assertThat(line(written, null)).endsWith(" " + written + System.lineSeparator());
    }

    @Test
    void what_an_exception_says_is_masked_too_wherever_it_stands() {
        IOException cause = new IOException("no answer from https://hooks.slack.com/actions/T1/2/secret");
        Exception fault = new UncheckedIOException("refused xoxb-1-secret", cause);

        assertThat(line("a call failed", fault))
                .contains("java.io.UncheckedIOException: refused xoxb-***")
                .contains("Caused by: java.io.IOException: no answer from https://hooks.slack.com/***")
                .contains("at nl.ontzorg.operations.LogTest")
                .doesNotContain("secret");
    }

    @Test
    void an_exception_that_may_cite_what_somebody_wrote_shows_only_where_it_came_from() {
        Exception cause = new IllegalArgumentException("Graag akkoord op de begroting");
        Exception fault = new IllegalStateException("arguments: {text: Graag akkoord op de begroting}", cause);
        fault.addSuppressed(new RuntimeException("Graag akkoord"));

        assertThat(line("a row was not kept", fault))
                .contains("java.lang.IllegalStateException: …" + System.lineSeparator())
                .contains("Caused by: java.lang.IllegalArgumentException: …" + System.lineSeparator())
                .contains("Suppressed: java.lang.RuntimeException: …" + System.lineSeparator())
                .contains("at nl.ontzorg.operations.LogTest")
                .doesNotContain("akkoord");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.slack.api",
                "com.slack.api.bolt.App",
                "com.slack.api.methods.RequestFormBuilder",
                "com.slack.api.socket_mode.impl.SocketModeClientTyrusImpl"
            })
    void slacks_library_which_logs_whole_payloads_says_no_more_even_when_the_rest_does(String logger) {
        log.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.TRACE);

        assertThat(log.getLogger(logger).isInfoEnabled()).isFalse();
        assertThat(log.getLogger(logger).isErrorEnabled()).isTrue();
    }

    private String line(String message, @Nullable Throwable fault) {
        return layOut(event(message, fault));
    }

    private LoggingEvent event(String message, @Nullable Throwable fault) {
        return new LoggingEvent("test", log.getLogger("nl.ontzorg.Test"), Level.WARN, message, fault, new Object[0]);
    }

    private String layOut(ILoggingEvent event) {
        Appender<ILoggingEvent> console = log.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("console");
        PatternLayoutEncoder encoder = (PatternLayoutEncoder) ((ConsoleAppender<ILoggingEvent>) console).getEncoder();
        return encoder.getLayout().doLayout(event);
    }

    private static LoggerContext configured() {
        LoggerContext context = new LoggerContext();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(Objects.requireNonNull(LogTest.class.getResource("/logback.xml")));
        } catch (JoranException e) {
            throw new AssertionError(e);
        }
        return context;
    }
}
