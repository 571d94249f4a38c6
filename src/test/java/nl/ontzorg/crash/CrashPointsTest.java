package nl.ontzorg.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bot dies once after each step on the way from an envelope to its answer: always one request and one receipt. */
@Tag("crash")
class CrashPointsTest {

    private static final String TEXT = "Graag akkoord op het contract van de leverancier.";

    @RegisterExtension
    final Town town = new Town();

    @ParameterizedTest
    @EnumSource(
            value = Plant.class,
            names = {
                "DIES_AFTER_INBOX",
                "DIES_BEFORE_THE_ACK",
                "DIES_AFTER_REQUEST",
                "DIES_AFTER_OUTBOX",
                "DIES_AFTER_COMMIT",
                "DIES_AFTER_THE_ANSWER"
            })
    void diesByItself(Plant plant) {
        Bot bot = Bot.start(town, plant).connected();
        CompletableFuture<Boolean> heard = town.say(0, TEXT);
        bot.awaitEnd();

        afterwardsThereIsOneOfEach(heard);
    }

    @Test
    void isKilledWhenSlackHasItsAcknowledgement() {
        Bot bot = Bot.start(town, Plant.NOTHING).connected();
        CompletableFuture<Boolean> heard = town.say(0, TEXT);
        assertThat(heard.join()).isTrue();
        bot.kill();

        afterwardsThereIsOneOfEach(heard);
    }

    @Test
    void isKilledWhenSlackHasTheReceiptAndHasNotAnswered() {
        town.fault("chat.postMessage", "accepted_then_timeout", "");
        Bot bot = Bot.start(town, Plant.NOTHING).connected();
        CompletableFuture<Boolean> heard = town.say(0, TEXT);
        town.awaitPosted(keys -> keys.size() == 1);
        bot.kill();

        afterwardsThereIsOneOfEach(heard);
    }

    private void afterwardsThereIsOneOfEach(CompletableFuture<Boolean> heard) {
        try (Bot bot = Bot.start(town, Plant.NOTHING)) {
            bot.connected();
            assertThat(heard.join()).as("acknowledged in the end").isTrue();
            town.awaitQuiet();
            assertThat(Ledger.of(town, List.of(TEXT))).isEqualTo(Ledger.SOUND);
            assertThat(town.posted()).hasSize(1);
        }
    }
}
