package nl.ontzorg.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.ontzorg.Wiring;
import nl.ontzorg.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doctor}: looks at settings, tokens, scopes, clock and database, one line each, and says what to mend. */
@Command(
        name = "doctor",
        description = "Checks settings, tokens, scopes, clock and database, and says what to mend.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() {
        Doctor doctor = new Doctor(spec.commandLine().getOut());
        return doctor.examine(Settings.load(Path.of("")), Wiring.machineClock()) ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
