package nl.ontzorg.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The bot as a process of its own, that can be killed at any moment. */
final class Bot implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Town town;
    private final Process process;

    private Bot(Town town, Process process) {
        this.town = town;
        this.process = process;
    }

    /** Starts the product as it is, and returns when it is connected. */
    static Bot start(Town town) {
        return start(town, "nl.ontzorg.Ontzorg", "run").connected();
    }

    /** Starts the product with something planted in it. */
    static Bot start(Town town, Plant plant) {
        return start(town, Child.class.getName(), plant.name());
    }

    private static Bot start(Town town, String main, String argument) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Dontzorg.test.log="
                        + Path.of("target", "test-log", "tests.log").toAbsolutePath(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main,
                argument));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("SLACK_") || name.startsWith("ONTZORG_"));
        builder.environment().putAll(town.environment());
        builder.directory(town.folder().toFile());
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        town.folder().resolve("bot.log").toFile()));
        try {
            return new Bot(town, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Bot connected() {
        town.awaitConnections(1);
        return this;
    }

    /** Kills it without a word (SIGKILL), and waits until it is gone. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Waits until it has ended by itself, as one does in which a fault is planted. */
    void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the bot still runs");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        town.awaitConnections(0);
    }

    @Override
    public void close() {
        kill();
    }
}
