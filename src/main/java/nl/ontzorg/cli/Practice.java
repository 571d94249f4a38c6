package nl.ontzorg.cli;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nl.ontzorg.Ports;
import nl.ontzorg.Wiring;
import nl.ontzorg.operations.Health;
import nl.ontzorg.practice.PracticeWorkspace;
import nl.ontzorg.practice.world.MovableTime;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.slack.Door;
import nl.ontzorg.slack.SlackSettings;
import nl.ontzorg.storage.Database;

/** A practice workspace with its desk, and the same bot as elsewhere connected to it over the same Socket Mode. */
public final class Practice implements AutoCloseable {

    private final PracticeWorkspace workspace;
    private final Wiring bot;

    private Practice(PracticeWorkspace workspace, Wiring bot) {
        this.workspace = workspace;
        this.bot = bot;
    }

    /**
     * Opens the workspace and builds the bot; {@link #start} connects it.
     *
     * @param databaseUrl what was said before stands beside it: {@code x.db} has {@code x.workspace.json}
     * @param port 0 for any that is free
     * @param meters where the bot counts what it does
     */
    public static Practice open(
            String databaseUrl,
            int port,
            Scenario scenario,
            MovableTime time,
            String commandPrefix,
            MeterRegistry meters) {
        Database database = Database.open(databaseUrl, Wiring.machineClock(), Wiring.ids());
        Path memory = memoryBeside(databaseUrl);
        if (database.desks().all().isEmpty()) {
            forget(memory);
            ImportCommand.importInto(
                    database.desks(), database.transactions(), desk(), new PrintWriter(PrintWriter.nullWriter()));
        }
        PracticeWorkspace workspace = PracticeWorkspace.start(port, scenario, time, memory);
        SlackSettings slack = new SlackSettings(
                workspace.botToken(), new Door.SocketMode(workspace.appToken()), workspace.apiUrl(), commandPrefix);
        return new Practice(workspace, Wiring.of(slack, database, Ports.on(database, meters), time));
    }

    public void start() {
        bot.start();
    }

    /** Whether the bot does its work. */
    public Health health() {
        return bot.health();
    }

    public URI page() {
        return workspace.page();
    }

    private static Path memoryBeside(String url) {
        String file =
                url.replaceFirst("^jdbc:sqlite:", "").replaceFirst("\\?.*$", "").replaceFirst("\\.db$", "");
        return Path.of(file + ".workspace.json");
    }

    /** Messages of a desk that is no longer there would lead nowhere. */
    private static void forget(Path memory) {
        try {
            Files.deleteIfExists(memory);
        } catch (IOException e) {
            throw new UncheckedIOException(memory + " cannot be removed; remove it and start again", e);
        }
    }

    private static String desk() {
        try (InputStream file = Objects.requireNonNull(Practice.class.getResourceAsStream("/practice/desk.yaml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        bot.close();
        workspace.close();
    }
}
