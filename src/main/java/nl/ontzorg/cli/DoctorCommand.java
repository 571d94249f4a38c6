package nl.ontzorg.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import nl.ontzorg.Wiring;
import nl.ontzorg.settings.Settings;
import nl.ontzorg.settings.SlackTokens;
import nl.ontzorg.slack.SlackSettings;
import nl.ontzorg.slack.TokenCheck;
import nl.ontzorg.storage.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doctor}: looks at settings, clock, database and tokens, one line each, and says what to mend. */
@Command(
        name = "doctor",
        description = "Checks settings, clock, database and tokens, and says what to mend.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Settings settings = Settings.load(Path.of(""));
        out.println("settings: ok");
        Instant now = Wiring.clock(settings).instant();
        out.println("clock: product time is " + now);
        boolean sound = database(settings, out);
        sound &= slack(settings.slack(), settings.commandPrefix(), out);
        out.flush();
        return sound ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static boolean database(Settings settings, PrintWriter out) {
        try (Database database = Wiring.database(settings)) {
            out.println("database: ok, desks: " + database.desks().all().size());
            return true;
        } catch (RuntimeException e) {
            out.println("database: " + e.getMessage());
            return false;
        }
    }

    private static boolean slack(@Nullable SlackTokens tokens, String prefix, PrintWriter out) {
        if (tokens == null) {
            out.println("slack: no SLACK_ variable is set, so the practice workspace would start");
            return true;
        }
        SlackSettings slack = new SlackSettings(tokens.botToken(), tokens.appToken(), tokens.apiUrl(), prefix);
        TokenCheck check = TokenCheck.of(slack);
        out.println("slack: " + check.finding());
        return check.sound();
    }
}
