package nl.ontzorg.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.ontzorg.Wiring;
import nl.ontzorg.settings.Settings;
import nl.ontzorg.settings.SlackTokens;
import nl.ontzorg.slack.SlackSettings;
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
        Wiring bot = Wiring.of(slack, Wiring.database(settings), Wiring.clock(settings));
        bot.start();
        return UntilStopped.await(bot);
    }
}
