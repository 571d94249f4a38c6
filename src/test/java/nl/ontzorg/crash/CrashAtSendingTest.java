package nl.ontzorg.crash;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ontzorg.given.Engine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The bot is killed while it sends: each message is there in the end, and once. */
@Tag("crash")
class CrashAtSendingTest {

    /** 10, and 200 in the profile crash. */
    private static final int KILLS = Integer.getInteger("crash.kills", 10);

    private static final int KILLS_AT_ONCE = 10;

    private static final long SEED = Long.getLong("crash.seed", 20_261_123L);

    /** So many that the pace of one message a second in each is no hindrance. */
    private static final int ROOMS = 120;

    @RegisterExtension
    final Town town = new Town(Engine.SQLITE, ROOMS);

    @Test
    void everyMessageIsThereOnce() {
        assertThat(afterKills(KILLS, Plant.NOTHING)).isEqualTo(Ledger.SOUND);
    }

    @Test
    void theTestFindsABotThatMarksBeforeItSends() {
        assertThat(afterKills(2, Plant.MARKS_FIRST).lost()).isPositive();
    }

    @Test
    void theTestFindsABotThatSendsAgainWhenItIsUnsure() {
        assertThat(afterKills(3, Plant.SENDS_AGAIN).doubled()).isPositive();
    }

    /** Now and then all is sent, for looking for what may be there goes at Slack's pace: forty messages a minute. */
    private Ledger afterKills(int kills, Plant plant) {
        SendingUnderKills sending = new SendingUnderKills(town, SEED);
        Ledger ledger = Ledger.SOUND;
        for (int kill = 1; kill <= kills && ledger.equals(Ledger.SOUND); kill++) {
            sending.prepare();
            sending.kill(Bot.start(town, plant).connected());
            if (kill % KILLS_AT_ONCE == 0 || kill == kills) {
                ledger = settled(sending, plant);
            }
        }
        return ledger;
    }

    private Ledger settled(SendingUnderKills sending, Plant plant) {
        try (Bot last = Bot.start(town, plant)) {
            last.connected();
            return sending.settled();
        }
    }
}
