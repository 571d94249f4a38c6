package nl.ontzorg.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot is killed while it sends: each message is there in the end, and once. */
@Tag("crash")
class CrashAtSendingTest {

    /** 10, and 200 in the profile crash. */
    private static final int KILLS = Integer.getInteger("crash.kills", 10);

    private static final long SEED = Long.getLong("crash.seed", 20_261_123L);

    @TempDir
    Path folder;

    private Town town;

    @BeforeEach
    void open() {
        town = new Town(folder);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void everyMessageIsThereOnce() {
        assertThat(afterKills(KILLS, Bot::start)).isEqualTo(Ledger.SOUND);
    }

    @Test
    void theTestFindsABotThatMarksBeforeItSends() {
        Ledger ledger =
                afterKills(2, place -> Bot.start(place, Plant.MARKS_FIRST).connected());

        assertThat(ledger.lost()).isPositive();
    }

    @Test
    void theTestFindsABotThatSendsAgainWhenItIsUnsure() {
        Ledger ledger =
                afterKills(3, place -> Bot.start(place, Plant.SENDS_AGAIN).connected());

        assertThat(ledger.doubled()).isPositive();
    }

    private Ledger afterKills(int kills, Function<Town, Bot> start) {
        SendingUnderKills sending = new SendingUnderKills(town, SEED);
        for (int kill = 0; kill < kills; kill++) {
            sending.prepare();
            sending.kill(start.apply(town));
        }
        try (Bot last = start.apply(town)) {
            last.connected();
            return sending.settled();
        }
    }
}
