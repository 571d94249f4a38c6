package nl.ontzorg.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.ontzorg.Wiring;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.settings.Settings;
import nl.ontzorg.storage.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code export}: everything that is kept as lines of JSON, without the texts of feedback. */
@Command(
        name = "export",
        description = "Writes what is kept as lines of JSON; works beside a running bot.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Option(names = "--desk", paramLabel = "ID", description = "Only this desk, by its id.")
    private @Nullable UUID desk;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Only records of this type: desk, request, event, correction or feedback.")
    private @Nullable String type;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (type != null && !ExportedRecords.TYPES.contains(type)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + type + "' is no type; --type is " + String.join(", ", ExportedRecords.TYPES));
        }
        Settings settings = Settings.load(Path.of(""));
        try (Database database = Wiring.database(settings)) {
            write(database, Wiring.clock(settings), spec.commandLine().getOut());
        }
        return 0;
    }

    private void write(Database database, InstantSource clock, PrintWriter out) {
        List<Desk> chosen = database.desks().all().stream()
                .filter(one -> desk == null || one.id().equals(desk))
                .toList();
        if (desk != null && chosen.isEmpty()) {
            throw new FileFault("there is no desk " + desk + "; leave out --desk to see them all");
        }
        ExportedRecords records = new ExportedRecords(database.requests(), database.feedback(), clock.instant());
        chosen.forEach(one -> records.of(one)
                .filter(line -> type == null || type.equals(line.get("type")))
                .forEach(line -> out.println(ExportedRecords.json(line))));
        out.flush();
    }
}
