package nl.ontzorg.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.ontzorg.Ports;
import nl.ontzorg.Wiring;
import nl.ontzorg.operations.Metrics;
import nl.ontzorg.settings.Settings;
import nl.ontzorg.settings.SlackTokens;
import nl.ontzorg.slack.SlackSettings;
import nl.ontzorg.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code run}: the bot in a Slack workspace; without any Slack setting the practice workspace. */
@Command(name = "run", description = "Runs the bot (the default).", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() {
        return run(spec.commandLine().getOut());
    }

    /** Runs until the process is told to stop. */
    static int run(PrintWriter out) {
        Settings settings = Settings.load(Path.of(""));
        SlackTokens tokens = settings.slack();
        if (tokens == null) {
            return PracticeCommand.practise(settings, out);
        }
        SlackSettings slack =
                new SlackSettings(tokens.botToken(), tokens.appToken(), tokens.apiUrl(), settings.commandPrefix());
        Metrics metrics = new Metrics();
        Database database = Wiring.database(settings);
        Wiring bot = Wiring.of(slack, database, Ports.on(database, metrics.meters()), Wiring.clock(settings));
        AutoCloseable operations = Operations.serve(settings.opsPort(), bot.health(), metrics);
        bot.start();
        return UntilStopped.await(bot, operations);
    }
}
