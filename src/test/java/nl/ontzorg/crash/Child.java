package nl.ontzorg.crash;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import nl.ontzorg.Ports;
import nl.ontzorg.Wiring;
import nl.ontzorg.given.Impatience;
import nl.ontzorg.settings.Settings;
import nl.ontzorg.settings.SlackDoor;
import nl.ontzorg.settings.SlackTokens;
import nl.ontzorg.slack.Door;
import nl.ontzorg.slack.SlackSettings;
import nl.ontzorg.storage.Database;

/** The main class of a bot that waits less long than the product, and in which something may be planted. */
final class Child {

    private Child() {}

    public static void main(String[] args) throws InterruptedException {
        Settings settings = Settings.load(Path.of(""));
        SlackTokens tokens = Objects.requireNonNull(settings.slack());
        SlackDoor.SocketMode door = (SlackDoor.SocketMode) tokens.door();
        SlackSettings slack = new SlackSettings(
                tokens.botToken(), new Door.SocketMode(door.appToken()), tokens.apiUrl(), "", Impatience.SHORT.call());
        Database database = Wiring.database(settings);
        Ports ports = Planted.in(Impatience.of(Ports.on(database, new SimpleMeterRegistry())), Plant.valueOf(args[0]));
        Wiring.of(slack, database, ports, Wiring.clock(settings)).start();
        new CountDownLatch(1).await();
    }
}
