package nl.ontzorg.crash;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** People keep on talking to a bot that is killed again and again. */
final class IntakeUnderKills {

    private static final int MESSAGES = 8;
    private static final int LONGEST_MILLIS = 120;

    private final Town town;
    private final Random random;
    private final Map<String, CompletableFuture<Boolean>> said = new LinkedHashMap<>();

    IntakeUnderKills(Town town, long seed) {
        this.town = town;
        this.random = new Random(seed);
    }

    /** Says some things to a bot, and kills it in the middle of them. */
    void kill(Bot bot) {
        List<CompletableFuture<Boolean>> now = new ArrayList<>();
        for (int i = 0; i < MESSAGES; i++) {
            now.add(say());
        }
        if (random.nextBoolean()) {
            // Right after one of them was acknowledged.
            CompletableFuture.anyOf(now.toArray(CompletableFuture[]::new)).join();
        }
        Executor then = CompletableFuture.delayedExecutor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
        CompletableFuture.runAsync(bot::kill, then).join();
    }

    private CompletableFuture<Boolean> say() {
        String text = "Graag akkoord op contract " + (said.size() + 1) + " van de leverancier.";
        CompletableFuture<Boolean> heard = town.say(said.size(), text);
        said.put(text, heard);
        return heard;
    }

    /** With a bot that lives: waits until everything is acknowledged and answered, and draws up the balance. */
    Ledger settled() {
        List<String> acknowledged = said.entrySet().stream()
                .filter(one -> one.getValue().join())
                .map(Map.Entry::getKey)
                .toList();
        town.awaitQuiet();
        return Ledger.of(town, acknowledged);
    }
}
