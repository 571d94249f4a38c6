package nl.ontzorg.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.ontzorg.Ports;
import nl.ontzorg.Wiring;
import nl.ontzorg.operations.Metrics;
import nl.ontzorg.settings.Settings;
import nl.ontzorg.settings.SlackDoor;
import nl.ontzorg.settings.SlackTokens;
import nl.ontzorg.slack.Door;
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
        SlackSettings slack = slack(tokens, settings.commandPrefix());
        Metrics metrics = new Metrics();
        Database database = Wiring.database(settings);
        Wiring bot = Wiring.of(slack, database, Ports.on(database, metrics.meters()), Wiring.clock(settings));
        AutoCloseable operations = Operations.serve(settings.opsPort(), bot.health(), metrics);
        return UntilStopped.run(bot::start, bot, operations);
    }

    static SlackSettings slack(SlackTokens tokens, String commandPrefix) {
        Door door = tokens.door() instanceof SlackDoor.Http http
                ? new Door.Http(http.signingSecret(), http.port())
                : new Door.SocketMode(((SlackDoor.SocketMode) tokens.door()).appToken());
        return new SlackSettings(tokens.botToken(), door, tokens.apiUrl(), commandPrefix);
    }
}
