package nl.ontzorg.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ontzorg.Wiring;
import nl.ontzorg.delivery.Transactions;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.settings.Settings;
import nl.ontzorg.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import FILE}: creates or updates the desks of a file, all or none. */
@Command(name = "import", description = "Creates or updates desks from a YAML file.", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file; several documents in it make several desks.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() {
        Settings settings = Settings.load(Path.of(""));
        String yaml = text();
        try (Database database = Wiring.database(settings)) {
            importInto(
                    database.desks(),
                    database.transactions(),
                    yaml,
                    spec.commandLine().getOut());
        } catch (FileFault e) {
            throw new FileFault(file + ", " + e.getMessage() + " (nothing was changed)");
        }
        return 0;
    }

    /** Puts every desk of the text in the book, and says in one line for each what it did. */
    static void importInto(DeskBook book, Transactions transactions, String yaml, PrintWriter out) {
        List<String> done = transactions.inOne(() ->
                DeskFile.read(
                                yaml,
                                manager -> book.ofManager(manager).map(Desk::id).orElseGet(Wiring.ids()))
                        .stream()
                        .map(desk -> save(book, desk))
                        .toList());
        done.forEach(out::println);
        out.flush();
    }

    private static String save(DeskBook book, Desk desk) {
        String channel = desk.policy().intakeChannel();
        if (channel != null
                && book.ofIntakeChannel(desk.team(), channel)
                        .filter(other -> !other.id().equals(desk.id()))
                        .isPresent()) {
            throw new FileFault("intake_channel " + channel + " is that of another desk; give "
                    + desk.manager().user() + " one of its own");
        }
        Optional<Desk> was = book.find(desk.team(), desk.id());
        book.save(desk);
        String what = was.isEmpty() ? "created" : was.get().equals(desk) ? "unchanged" : "updated";
        return what + " desk " + desk.id() + " of manager " + desk.manager().user() + " in " + desk.team() + ": "
                + count(desk.members().assistants().size(), "assistant") + ", "
                + count(desk.portfolio().size(), "topic") + ", "
                + count(desk.houseRules().size(), "house rule");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new FileFault(file + " does not exist; name the file with the desks");
        } catch (MalformedInputException e) {
            throw new FileFault(file + " is not in UTF-8; save it as UTF-8 and try again");
        } catch (IOException e) {
            throw new FileFault(file + " cannot be read: " + e.getMessage());
        }
    }
}
