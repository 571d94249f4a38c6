package nl.ontzorg.story;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import nl.ontzorg.cli.Practice;
import nl.ontzorg.practice.world.MovableTime;
import nl.ontzorg.practice.world.Scenario;

/** The practice workspace with the real bot in it, at nine on a fixed Monday; its clock moves only when told. */
final class Workplace implements AutoCloseable {

    static final String BOT = "U0ONTZORG";

    private final Practice practice;

    private Workplace(Practice practice) {
        this.practice = practice;
    }

    static Workplace open(Path folder, Scenario scenario) {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T08:00:00Z"));
        String url = "jdbc:sqlite:" + folder.resolve("story.db");
        MovableTime time = new MovableTime(now::get, now::set);
        Practice practice = Practice.open(url, 0, scenario, time, "", new SimpleMeterRegistry());
        practice.start();
        return new Workplace(practice);
    }

    Player manager() {
        return player("U0MANAGER");
    }

    Player assistant() {
        return player("U0ASSIST");
    }

    Player pieter() {
        return player("U0PIETER");
    }

    Player emily() {
        return player("U0EMILY");
    }

    String page() {
        return practice.page().toString();
    }

    private Player player(String user) {
        return new Player(practice.page(), user);
    }

    @Override
    public void close() {
        practice.close();
    }
}
