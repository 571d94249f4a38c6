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

    /** Starts the product with something planted in it. */
    static Bot start(Town town, Plant plant) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Djava.io.tmpdir=" + town.folder(),
                "-Dontzorg.test.log="
                        + Path.of("target", "test-log", "tests.log").toAbsolutePath(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Child.class.getName(),
                plant.name()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("SLACK_") || name.startsWith("ONTZORG_"));
        builder.environment().putAll(town.environment());
        builder.directory(town.folder().toFile());
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        town.folder().resolve("bot.log").toFile()));
        try {
            Bot bot = new Bot(town, builder.start());
            town.came(bot);
            return bot;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until Slack has a line to every bot that lives, and so to this one. */
    Bot connected() {
        town.awaitConnections();
        return this;
    }

    /** Kills it without a word (SIGKILL), and waits until it is gone. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Waits until it has ended by itself, as one does in which a fault is planted, and Slack knows. */
    void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the bot still runs");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        town.left(this);
        town.awaitConnections();
    }

    /** It stands still from now on, in the middle of what it does. */
    void pause() {
        signal("STOP");
    }

    /** It goes on as if nothing had happened. */
    void resume() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            int refused = new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                    .start()
                    .waitFor();
            if (refused != 0) {
                throw new AssertionError("no signal " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
