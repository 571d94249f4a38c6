package nl.ontzorg.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.ontzorg.ProductClock;
import nl.ontzorg.Wiring;
import nl.ontzorg.operations.Metrics;
import nl.ontzorg.practice.world.MovableTime;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code practice}: the practice workspace in the browser. */
@Command(
        name = "practice",
        description = "Runs the bot in a practice workspace in the browser; no Slack needed.",
        mixinStandardHelpOptions = true)
final class PracticeCommand implements Callable<Integer> {

    private static final int PORT = 8080;
    private static final String DATABASE = "jdbc:sqlite:ontzorg-practice.db";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() {
        return practise(Settings.load(Path.of("")), spec.commandLine().getOut());
    }

    /** Runs until the process is told to stop. */
    static int practise(Settings settings, PrintWriter out) {
        ProductClock clock = Wiring.clock(settings);
        Metrics metrics = new Metrics();
        Practice practice = Practice.open(
                settings.databaseUrlOr(DATABASE),
                settings.portOr(PORT),
                Scenario.standard(),
                new MovableTime(clock, clock::moveTo),
                settings.commandPrefix(),
                metrics.meters());
        AutoCloseable operations = Operations.serve(settings.opsPort(), practice.health(), metrics);
        Runnable start = () -> {
            practice.start();
            out.println("Oefenwerkplek / practice workspace: " + practice.page());
            out.flush();
        };
        return UntilStopped.run(start, practice, operations);
    }
}
