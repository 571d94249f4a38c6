package nl.ontzorg.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Map<String, String> HTTP =
            Map.of("SLACK_BOT_TOKEN", "xoxb-1-secret", "SLACK_SIGNING_SECRET", "a-secret");

    private static final Map<String, String> TOKENS =
            Map.of("SLACK_BOT_TOKEN", "xoxb-1-secret", "SLACK_APP_TOKEN", "xapp-1-secret");

    @Test
    void an_empty_environment_is_the_practice_workspace_with_every_default() {
        assertThat(Settings.of(Map.of())).isEqualTo(new Settings(null, null, null, null, "", new ProductTime(null, 1)));
    }

    @Test
    void blank_values_are_as_good_as_none() {
        assertThat(Settings.of(Map.of("SLACK_BOT_TOKEN", "", "PORT", " ", "ONTZORG_TIME_SPEED", "")))
                .isEqualTo(Settings.of(Map.of()));
    }

    @Test
    void two_tokens_are_enough_for_slack_itself() {
        assertThat(Settings.of(TOKENS).slack())
                .isEqualTo(new SlackTokens(
                        "xoxb-1-secret",
                        new SlackDoor.SocketMode("xapp-1-secret"),
                        URI.create("https://slack.com/api/")));
    }

    @Test
    void the_address_of_the_web_api_can_be_another() {
        Settings settings = Settings.of(with("SLACK_API_URL", "http://127.0.0.1:8080/api/"));

        SlackTokens slack = Objects.requireNonNull(settings.slack());
        assertThat(slack.apiUrl()).isEqualTo(URI.create("http://127.0.0.1:8080/api/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slack.com",
                "http://127.0.0.1:8080",
                "ftp://localhost/",
                "https://a b/",
                "https:///",
                "http://[/"
            })
    void an_address_that_is_none_is_refused(String url) {
        assertThatThrownBy(() -> Settings.of(with("SLACK_API_URL", url)))
                .isInstanceOf(SettingsException.class)
                .hasMessage("SLACK_API_URL is '" + url
                        + "'. Set an address that starts with https:// or http:// and ends with a slash.");
    }

    @ParameterizedTest
    @CsvSource({
        "SLACK_BOT_TOKEN, xoxb-1, SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing",
        "SLACK_APP_TOKEN, xapp-1, SLACK_BOT_TOKEN is missing",
        "SLACK_SIGNING_SECRET, abc, SLACK_BOT_TOKEN is missing",
        "SLACK_CLIENT_ID, 1.2, SLACK_BOT_TOKEN and SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for",
        "SLACK_CLIENT_SECRET, abc, SLACK_BOT_TOKEN and SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for",
        "SLACK_API_URL, http://localhost/, SLACK_BOT_TOKEN and SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for",
    })
    void a_half_set_environment_names_everything_that_is_missing(String name, String value, String message) {
        assertThatThrownBy(() -> Settings.of(Map.of(name, value)))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("unset every SLACK_ variable to practise");
    }

    @ParameterizedTest
    @CsvSource({"SLACK_BOT_TOKEN, xapp-1-secret, xoxb-", "SLACK_APP_TOKEN, xoxb-1-secret, xapp-"})
    void tokens_that_were_swapped_are_refused_without_being_shown(String name, String value, String start) {
        assertThatThrownBy(() -> Settings.of(with(name, value)))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith(name + " does not start with " + start)
                .hasMessageNotContaining("secret");
    }

    @Test
    void tokens_are_not_shown_in_a_log() {
        assertThat(Settings.of(TOKENS).toString()).doesNotContain("secret");
        assertThat(Settings.of(HTTP).toString()).doesNotContain("secret");
    }

    @Test
    void a_signing_secret_without_an_app_token_serves_http_on_port_3000_or_what_was_set() {
        assertThat(door(HTTP)).isEqualTo(new SlackDoor.Http("a-secret", 3000));

        Map<String, String> moved = new HashMap<>(HTTP);
        moved.put("PORT", "8443");
        assertThat(door(moved)).isEqualTo(new SlackDoor.Http("a-secret", 8443));
    }

    @Test
    void an_app_token_wins_over_a_signing_secret() {
        assertThat(door(with("SLACK_SIGNING_SECRET", "a-secret"))).isEqualTo(new SlackDoor.SocketMode("xapp-1-secret"));
    }

    private static SlackDoor door(Map<String, String> environment) {
        return Objects.requireNonNull(Settings.of(environment).slack()).door();
    }

    @Test
    void database_and_port_are_what_was_set_else_what_the_command_usually_takes() {
        Settings set = Settings.of(Map.of("ONTZORG_DB", "jdbc:sqlite:a.db", "PORT", "8081"));
        Settings unset = Settings.of(Map.of());

        assertThat(set.databaseUrlOr("jdbc:sqlite:b.db")).isEqualTo("jdbc:sqlite:a.db");
        assertThat(set.portOr(8080)).isEqualTo(8081);
        assertThat(unset.databaseUrlOr("jdbc:sqlite:b.db")).isEqualTo("jdbc:sqlite:b.db");
        assertThat(unset.portOr(8080)).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65535"})
    void a_port_is_a_number_up_to_65535(String port) {
        assertThat(Settings.of(Map.of("PORT", port)).port()).isEqualTo(Integer.parseInt(port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http", "80.5"})
    void what_is_no_port_is_refused(String port) {
        assertThatThrownBy(() -> Settings.of(Map.of("PORT", port)))
                .isInstanceOf(SettingsException.class)
                .hasMessage("PORT is '" + port + "', which is no port. Set a number from 0 to 65535.");
    }

    @Test
    void the_port_of_health_and_metrics_is_what_was_set() {
        assertThat(Settings.of(Map.of("ONTZORG_OPS_PORT", "0")).opsPort()).isZero();
        assertThatThrownBy(() -> Settings.of(Map.of("ONTZORG_OPS_PORT", "many")))
                .isInstanceOf(SettingsException.class)
                .hasMessage("ONTZORG_OPS_PORT is 'many', which is no port. Set a number from 0 to 65535.");
    }

    @Test
    void commands_may_get_a_prefix() {
        assertThat(Settings.of(Map.of("ONTZORG_COMMAND_PREFIX", "test-")).commandPrefix())
                .isEqualTo("test-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Test", "a b", "/x", "abcdefghijklmnopqrstu"})
    void a_prefix_that_slack_would_refuse_is_refused(String prefix) {
        assertThatThrownBy(() -> Settings.of(Map.of("ONTZORG_COMMAND_PREFIX", prefix)))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("ONTZORG_COMMAND_PREFIX may hold");
    }

    @Test
    void product_time_can_start_elsewhere_and_run_faster() {
        assertThat(Settings.of(Map.of("ONTZORG_TIME", "2026-11-23T09:00:00+01:00", "ONTZORG_TIME_SPEED", "60"))
                        .productTime())
                .isEqualTo(new ProductTime(Instant.parse("2026-11-23T08:00:00Z"), 60));
    }

    @Test
    void product_time_can_be_set_with_another_slack_than_slacks_own() {
        Map<String, String> environment = with("SLACK_API_URL", "http://localhost:8080/api/");
        environment.put("ONTZORG_TIME_SPEED", "2.5");

        assertThat(Settings.of(environment).productTime().speed()).isEqualTo(2.5);
    }

    @ParameterizedTest
    @CsvSource({
        "ONTZORG_TIME, 2026-11-23T09:00:00+01:00, https://slack.com/api/",
        "ONTZORG_TIME_SPEED, 2, https://slack.com/api/",
        "ONTZORG_TIME_SPEED, 2, https://SLACK.com/api/",
        "ONTZORG_TIME_SPEED, 2, https://acme.slack.com/api/",
        "ONTZORG_TIME_SPEED, 2, https://slack-gov.com/api/",
        "ONTZORG_TIME_SPEED, 2, ''",
    })
    void product_time_cannot_be_set_where_time_is_real(String name, String value, String url) {
        Map<String, String> environment = with("SLACK_API_URL", url);
        environment.put(name, value);

        assertThatThrownBy(() -> Settings.of(environment))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith(name + " cannot be used with Slack itself, where time is real.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-11-23T09:00:00", "morgen"})
    void a_start_without_its_offset_is_refused(String time) {
        assertThatThrownBy(() -> Settings.of(Map.of("ONTZORG_TIME", time)))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("ONTZORG_TIME is '" + time + "'. Set a date-time with its offset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "NaN", "Infinity", "1000001", "snel"})
    void a_speed_at_which_time_would_stand_still_or_fly_is_refused(String speed) {
        assertThatThrownBy(() -> Settings.of(Map.of("ONTZORG_TIME_SPEED", speed)))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("ONTZORG_TIME_SPEED is '" + speed + "'. Set a number above 0");
    }

    @Test
    void the_env_file_of_the_working_folder_is_read(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(".env"), """
                # of this desk
                ONTZORG_COMMAND_PREFIX=from-file-
                SLACK_BOT_TOKEN="xoxb-1"
                SLACK_APP_TOKEN=xapp-1
                """);

        Settings settings = Settings.load(folder, Map.of());

        assertThat(settings.commandPrefix()).isEqualTo("from-file-");
        assertThat(settings.slack())
                .isEqualTo(new SlackTokens(
                        "xoxb-1", new SlackDoor.SocketMode("xapp-1"), URI.create("https://slack.com/api/")));
    }

    @Test
    void the_real_environment_wins_over_the_file(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(".env"), "PORT=8081\nONTZORG_COMMAND_PREFIX=file\n");

        Settings settings = Settings.load(folder, Map.of("PORT", "8082"));

        assertThat(settings.port()).isEqualTo(8082);
        assertThat(settings.commandPrefix()).isEqualTo("file");
    }

    @Test
    void a_folder_without_the_file_is_fine(@TempDir Path folder) {
        assertThat(Settings.load(folder, Map.of("PORT", "8082")).port()).isEqualTo(8082);
    }

    @Test
    void a_line_of_the_file_that_is_no_variable_is_refused_without_being_shown(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve(".env"), "xoxb-secret\n");

        assertThatThrownBy(() -> Settings.load(folder, Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("The file .env has a line that is no NAME=value")
                .hasMessageNotContaining("secret");
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> environment = new HashMap<>(TOKENS);
        environment.put(name, value);
        return environment;
    }
}
