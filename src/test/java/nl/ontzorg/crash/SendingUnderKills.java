package nl.ontzorg.crash;

import static nl.ontzorg.given.Given.aRequest;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.given.Given;
import nl.ontzorg.requests.RequestEvent.Step;
import nl.ontzorg.storage.Database;

/** A bot has much to send, over a line that sometimes hangs, and is killed again and again. */
final class SendingUnderKills {

    private static final int MESSAGES = 12;
    private static final int HANGING = 2;
    private static final int LONGEST_MILLIS = 400;

    private final Town town;
    private final Random random;
    private int put;

    SendingUnderKills(Town town, long seed) {
        this.town = town;
        this.random = new Random(seed);
    }

    /** Something to send, in the outbox before the bot starts; some calls will hang, carried out or not. */
    void prepare() {
        try (Database database = town.database()) {
            for (int i = 0; i < MESSAGES; i++) {
                put++;
                put(database, new UUID(0x0190_0000_0000_7000L, 0xB000_0000_0000_0000L + put));
            }
        }
        for (int i = 0; i < HANGING; i++) {
            String error = random.nextBoolean() ? "timeout" : "accepted_then_timeout";
            town.fault("chat.postMessage", error, town.room(put - random.nextInt(MESSAGES)));
        }
    }

    private void put(Database database, UUID request) {
        database.transactions().inOne(() -> {
            database.requests()
                    .add(aRequest()
                            .id(request)
                            .at(database.desks().find(Town.TEAM, Given.DESK).orElseThrow())
                            .number(database.requests().nextNumber(Given.DESK))
                            .askedBy(new PersonId(Town.TEAM, town.colleague(put)))
                            .text("contract " + put)
                            .build());
            database.requests().record(request, Given.NOW, null, Step.RECEIVED, null);
            database.outbox()
                    .put(
                            "receipt:" + request,
                            new Destination(Town.TEAM, town.room(put), null),
                            new Notice.Receipt(List.of(request)));
            return put;
        });
    }

    /** Kills the bot while it sends. */
    void kill(Bot bot) {
        Executor then = CompletableFuture.delayedExecutor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
        CompletableFuture.runAsync(bot::kill, then).join();
    }

    /** With a bot that lives: waits until everything is sent, and draws up the balance. */
    Ledger settled() {
        town.awaitQuiet();
        return Ledger.of(town, List.of());
    }
}
