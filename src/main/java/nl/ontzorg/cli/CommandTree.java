package nl.ontzorg.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.ontzorg.settings.SettingsException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code ontzorg}: all commands, and how each ends: 0 done, 1 failed, 2 wrong use. */
@Command(
        name = "ontzorg",
        description = "A Slack bot for a manager and the manager's assistant.",
        mixinStandardHelpOptions = true,
        version = "ontzorg 0.1.0",
        subcommands = {
            RunCommand.class,
            PracticeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            DoctorCommand.class
        })
public final class CommandTree implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    private CommandTree() {}

    /** The command line as the program runs it: UTF-8 in and out, one plain line for an error. */
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new CommandTree());
        line.addSubcommand(new ExtractCommand(System.in));
        OptionSpec verbose = OptionSpec.builder("--verbose")
                .description("Print the stack trace of an error.")
                .scopeType(ScopeType.INHERIT)
                .build();
        line.getCommandSpec().addOption(verbose);
        line.setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), false));
        line.setErr(new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true));
        line.setExecutionExceptionHandler(CommandTree::failed);
        line.setParameterExceptionHandler(CommandTree::wrongUse);
        return line;
    }

    /** Without a command it runs the bot. */
    @Override
    public void run() {
        RunCommand.run(spec.commandLine().getOut());
    }

    private static int failed(Exception fault, CommandLine line, ParseResult parsed) {
        String message = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        line.getErr().println("ontzorg: " + message.lines().findFirst().orElse(message));
        if (parsed.originalArgs().contains("--verbose")) {
            fault.printStackTrace(line.getErr());
        }
        return fault instanceof SettingsException ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }

    private static int wrongUse(ParameterException fault, String[] args) {
        CommandLine line = fault.getCommandLine();
        line.getErr()
                .println("ontzorg: " + fault.getMessage() + "; see "
                        + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }
}
