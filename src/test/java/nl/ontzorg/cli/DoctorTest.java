package nl.ontzorg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.ontzorg.Wiring;
import nl.ontzorg.given.Given;
import nl.ontzorg.practice.PracticeWorkspace;
import nl.ontzorg.practice.world.MovableTime;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private final Doctor doctor = new Doctor(new PrintWriter(said));

    @Test
    void a_bot_that_can_run_has_nothing_to_mend() {
        MovableTime time = new MovableTime(Given.clock(), moment -> {});
        try (PracticeWorkspace slack =
                PracticeWorkspace.start(0, Scenario.standard().quiet(), time, null)) {
            Settings settings = Settings.of(Map.of(
                    "SLACK_BOT_TOKEN", slack.botToken(),
                    "SLACK_APP_TOKEN", slack.appToken(),
                    "SLACK_API_URL", slack.apiUrl().toString(),
                    "ONTZORG_DB", database("doctor.db")));

            boolean sound = doctor.examine(settings, Wiring.machineClock());

            assertThat(said.toString().lines())
                    .contains("settings: ok", "database: ok, desks: 0, to read: 0, to send: 0, given up: 0")
                    .anyMatch(line -> line.startsWith("bot token: ok, workspace "))
                    .anyMatch(line -> line.startsWith("app token: ok"))
                    .anyMatch(line -> line.startsWith("clock: ok, "))
                    .anyMatch(line -> line.startsWith("product time: "));
            assertThat(sound).isTrue();
        }
    }

    @Test
    void without_slack_it_tells_what_would_start() {
        boolean sound = doctor.examine(Settings.of(Map.of("ONTZORG_DB", database("doctor.db"))), Given.clock());

        assertThat(sound).isTrue();
        assertThat(said.toString())
                .contains("slack: no SLACK_ variable is set, so the practice workspace would start")
                .contains("clock: 2026-11-23T08:00:00Z, not compared with Slack's");
    }

    @Test
    void a_database_that_cannot_be_used_is_said_with_what_to_do() {
        String nowhere = database("no-such-folder/doctor.db");

        assertThat(doctor.examine(Settings.of(Map.of("ONTZORG_DB", nowhere)), Given.clock()))
                .isFalse();
        assertThat(said.toString()).contains("database: ", "doctor.db");
    }

    @Test
    void a_clock_that_is_a_minute_off_is_to_be_set() {
        Instant slack = Given.NOW;

        doctor.clock(slack.plusSeconds(60), Optional.of(slack));
        doctor.clock(slack.minusSeconds(61), Optional.of(slack));
        doctor.clock(slack.plusSeconds(61), Optional.of(slack));

        assertThat(said.toString().lines())
                .containsExactly(
                        "clock: ok, 60 s ahead of Slack's",
                        "clock: 61 s behind Slack's. Set this machine's clock, best by NTP.",
                        "clock: 61 s ahead of Slack's. Set this machine's clock, best by NTP.");
    }

    private String database(String file) {
        return "jdbc:sqlite:" + folder.resolve(file);
    }
}
