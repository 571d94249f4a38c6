package nl.ontzorg.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The bot is killed while people talk to it: what it acknowledged is there, whole and once. */
@Tag("crash")
class CrashAtIntakeTest {

    /** 10, and 200 in the profile crash. */
    private static final int KILLS = Integer.getInteger("crash.kills", 10);

    private static final int KILLS_AT_ONCE = 10;

    private static final long SEED = Long.getLong("crash.seed", 20_261_123L);

    @RegisterExtension
    final Town town = new Town();

    @Test
    void nothingAcknowledgedIsLostTornOrDoubled() {
        assertThat(afterKills(KILLS, Plant.NOTHING)).isEqualTo(Ledger.SOUND);
    }

    @Test
    void theTestFindsABotThatAcknowledgesBeforeTheCommit() {
        assertThat(afterKills(3, Plant.ACKNOWLEDGES_FIRST).lost()).isPositive();
    }

    /** Now and then all is answered, for looking for what may be there goes at Slack's pace: forty messages a minute. */
    private Ledger afterKills(int kills, Plant plant) {
        IntakeUnderKills intake = new IntakeUnderKills(town, SEED);
        Ledger ledger = Ledger.SOUND;
        for (int kill = 1; kill <= kills && ledger.equals(Ledger.SOUND); kill++) {
            intake.kill(Bot.start(town, plant).connected());
            if (kill % KILLS_AT_ONCE == 0 || kill == kills) {
                ledger = settled(intake);
            }
        }
        return ledger;
    }

    private Ledger settled(IntakeUnderKills intake) {
        try (Bot last = Bot.start(town, Plant.NOTHING)) {
            last.connected();
            return intake.settled();
        }
    }
}
