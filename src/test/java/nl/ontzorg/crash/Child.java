package nl.ontzorg.crash;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import nl.ontzorg.Ports;
import nl.ontzorg.Wiring;
import nl.ontzorg.settings.Settings;
import nl.ontzorg.settings.SlackDoor;
import nl.ontzorg.settings.SlackTokens;
import nl.ontzorg.slack.Door;
import nl.ontzorg.slack.SlackSettings;
import nl.ontzorg.storage.Database;

/** The main class of a bot in which something is planted; else it is the product as it is. */
final class Child {

    private Child() {}

    public static void main(String[] args) throws InterruptedException {
        Settings settings = Settings.load(Path.of(""));
        SlackTokens tokens = Objects.requireNonNull(settings.slack());
        SlackDoor.SocketMode door = (SlackDoor.SocketMode) tokens.door();
        SlackSettings slack =
                new SlackSettings(tokens.botToken(), new Door.SocketMode(door.appToken()), tokens.apiUrl(), "");
        Database database = Wiring.database(settings);
        Ports ports = Planted.in(Ports.on(database, new SimpleMeterRegistry()), Plant.valueOf(args[0]));
        Wiring.of(slack, database, ports, Wiring.clock(settings)).start();
        new CountDownLatch(1).await();
    }
}
