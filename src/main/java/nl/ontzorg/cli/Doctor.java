package nl.ontzorg.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.ontzorg.Wiring;
import nl.ontzorg.settings.Settings;
import nl.ontzorg.settings.SlackTokens;
import nl.ontzorg.slack.TokenCheck;
import nl.ontzorg.storage.Database;

/** Looks at everything the bot needs, says one line of each, and what to mend. */
final class Doctor {

    /** Slack refuses nothing at this difference yet, but a clock that runs away is seen in time. */
    private static final Duration MOST = Duration.ofSeconds(60);

    private final PrintWriter out;
    private boolean sound = true;

    Doctor(PrintWriter out) {
        this.out = out;
    }

    /** Whether nothing is to be mended. */
    boolean examine(Settings settings, InstantSource machineClock) {
        say(true, "settings: ok");
        Optional<Instant> slackTime = slack(settings);
        clock(machineClock.instant(), slackTime);
        say(true, "product time: " + Wiring.clock(settings).instant());
        database(settings);
        out.flush();
        return sound;
    }

    private Optional<Instant> slack(Settings settings) {
        SlackTokens tokens = settings.slack();
        if (tokens == null) {
            say(true, "slack: no SLACK_ variable is set, so the practice workspace would start");
            return Optional.empty();
        }
        TokenCheck check = TokenCheck.of(RunCommand.slack(tokens, settings.commandPrefix()));
        check.findings().forEach(finding -> say(finding.sound(), finding.says()));
        return check.slackTime();
    }

    void clock(Instant machine, Optional<Instant> slackTime) {
        if (slackTime.isEmpty()) {
            say(true, "clock: " + machine + ", not compared with Slack's");
            return;
        }
        Duration ahead = Duration.between(slackTime.get(), machine);
        String difference = ahead.abs().toSeconds() + " s " + (ahead.isNegative() ? "behind" : "ahead of") + " Slack's";
        if (ahead.abs().compareTo(MOST) <= 0) {
            say(true, "clock: ok, " + difference);
        } else {
            say(false, "clock: " + difference + ". Set this machine's clock, best by NTP.");
        }
    }

    private void database(Settings settings) {
        try (Database database = Wiring.database(settings)) {
            Database.Facts facts = database.facts();
            say(
                    true,
                    "database: ok, desks: " + facts.desks() + ", to read: " + facts.unread() + ", to send: "
                            + facts.unsent() + ", given up: " + facts.failed());
        } catch (RuntimeException e) {
            say(false, "database: " + e.getMessage());
        }
    }

    private void say(boolean fine, String line) {
        sound &= fine;
        out.println(line);
    }
}
