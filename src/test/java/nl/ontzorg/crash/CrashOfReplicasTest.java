package nl.ontzorg.crash;

import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.delivery.Patience;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.given.Engine;
import nl.ontzorg.given.Given;
import nl.ontzorg.given.Impatience;
import nl.ontzorg.requests.RequestEvent.Step;
import nl.ontzorg.storage.Database;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two bots on one PostgreSQL have reminders to send; one is killed, and the other pauses for longer than its leases. */
@Tag("crash")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be paused there")
class CrashOfReplicasTest {

    /** At each desk as many as are said one by one. */
    private static final int AT_EACH_DESK = 3;

    /** 60 reminders in all, and 1,002 in the profile crash. */
    private static final int DESKS = Integer.getInteger("crash.desks", 20);

    private static final Duration PAUSE = Impatience.SHORT.lease().multipliedBy(2);

    /** The lease of the product, and ten seconds. */
    private static final Duration LATEST = Patience.usual().lease().plusSeconds(10);

    @RegisterExtension
    final Town town = new Town(Engine.POSTGRES, DESKS);

    @Test
    void eachReminderIsThereInTimeAndOnce() {
        List<UUID> due = dueReminders();
        try (Bot killed = Bot.start(town, Plant.NOTHING);
                Bot paused = Bot.start(town, Plant.NOTHING)) {
            town.awaitConnections();
            town.awaitSent(due.size() / 4, Town.PATIENCE);
            killed.kill();
            paused.pause();
            after(PAUSE, paused::resume);
            town.awaitSent(due.size(), LATEST);
            town.awaitQuiet();
        }

        assertThat(town.posted()).extracting(CrashOfReplicasTest::request).containsExactlyInAnyOrderElementsOf(due);
    }

    private List<UUID> dueReminders() {
        List<UUID> all = new ArrayList<>();
        try (Database database = town.database()) {
            for (int number = 0; number < DESKS; number++) {
                Desk desk = aDesk().id(UUID.randomUUID())
                        .manager(new PersonId(Town.TEAM, town.colleague(number)))
                        .assistants("U0ASSIST")
                        .build();
                database.desks().save(desk);
                for (int one = 0; one < AT_EACH_DESK; one++) {
                    all.add(dueReminder(database, desk));
                }
            }
        }
        return all;
    }

    private static UUID dueReminder(Database database, Desk desk) {
        UUID id = UUID.randomUUID();
        return database.transactions().inOne(() -> {
            database.requests()
                    .add(aRequest()
                            .id(id)
                            .at(desk)
                            .number(database.requests().nextNumber(desk.id()))
                            .askedBy(new PersonId(Town.TEAM, "U0EMILY"))
                            .due(Moment.at(Given.MONDAY.atTime(12, 0)))
                            .build());
            database.requests().record(id, Given.NOW, null, Step.RECEIVED, null);
            return id;
        });
    }

    /** The request in the key of a reminder. */
    private static UUID request(String key) {
        int from = key.indexOf(':') + 1;
        return UUID.fromString(key.substring(from, key.indexOf(':', from)));
    }

    private static void after(Duration pause, Runnable then) {
        Executor later = CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture.runAsync(then, later).join();
    }
}
