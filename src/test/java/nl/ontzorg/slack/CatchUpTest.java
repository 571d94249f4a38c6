package nl.ontzorg.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bot did not hear, and reads again in the practice workspace. */
class CatchUpTest {

    private static final String ASSISTANT = "U0ASSIST";
    private static final String PIETER = "U0PIETER";
    private static final String BOT = "U0ONTZORG";
    private static final String DIRECTIE = "C0DIRECTIE";

    @RegisterExtension
    final CatchUpRig rig = new CatchUpRig();

    @Test
    void readsWhatWasSaidToTheBotOldestFirstAndOnce() throws Exception {
        rig.catchUp();
        rig.say(ASSISTANT, BOT, "Graag akkoord op de begroting.");
        rig.say(ASSISTANT, BOT, "En op de planning.");

        rig.catchUp();
        rig.catchUp();

        assertThat(rig.texts()).containsExactly("Graag akkoord op de begroting.", "En op de planning.");
    }

    @Test
    void leavesAloneWhatWasSaidBeforeTheBotCame() throws Exception {
        rig.say(ASSISTANT, BOT, "Van lang geleden.");
        rig.later();

        rig.catchUp();
        rig.say(ASSISTANT, BOT, "Van nu.");
        rig.catchUp();

        assertThat(rig.texts()).containsExactly("Van nu.");
    }

    @Test
    void readsInAChannelWhatNamesTheBotAndInAnIntakeChannelEverything() throws Exception {
        rig.catchUp();
        rig.say(PIETER, DIRECTIE, "Tot morgen allemaal.");
        rig.say(PIETER, DIRECTIE, "<@U0ONTZORG> graag akkoord.");
        rig.say(PIETER, DIRECTIE, "<@U0MANAGER> tot straks.");
        rig.catchUp();
        assertThat(rig.texts()).containsExactly("graag akkoord.");

        rig.openIntakeChannel(DIRECTIE);
        rig.say(PIETER, DIRECTIE, "Stuk voor het MT.");
        rig.catchUp();
        assertThat(rig.texts()).containsExactly("graag akkoord.", "Stuk voor het MT.");
    }

    @Test
    void readsNothingWhereTheBotIsNot() throws Exception {
        rig.catchUp();
        rig.say(PIETER, "C0KOFFIE", "<@U0ONTZORG> koffie?");

        rig.catchUp();

        assertThat(rig.texts()).isEmpty();
        assertThat(rig.seen("C0KOFFIE")).isEmpty();
    }

    @Test
    void readsRepliesThatNameTheBotWhereARequestWaits() throws Exception {
        rig.catchUp();
        String root = rig.say(PIETER, DIRECTIE, "Wie pakt dit op?");
        rig.aRequestWaitsAt(DIRECTIE, root);
        rig.reply(ASSISTANT, DIRECTIE, root, "Ik niet.");
        rig.reply(ASSISTANT, DIRECTIE, root, "<@U0ONTZORG> vóór vrijdag graag.");

        rig.catchUp();
        rig.catchUp();

        assertThat(rig.texts()).containsExactly("vóór vrijdag graag.");
        assertThat(rig.seen(DIRECTIE + "/" + root)).isPresent();
    }

    @Test
    void readsPageByPage() throws Exception {
        rig.catchUp();
        for (int message = 0; message < 450; message++) {
            rig.say(ASSISTANT, BOT, "Stuk " + message + ".");
        }

        rig.catchUp();

        assertThat(rig.texts()).hasSize(450).startsWith("Stuk 0.", "Stuk 1.").endsWith("Stuk 449.");
    }

    @Test
    void waitsAsLongAsSlackWantsAndGoesOn() throws Exception {
        rig.catchUp();
        rig.say(ASSISTANT, BOT, "Graag akkoord.");
        rig.fail("conversations.history", "ratelimited", 1);

        rig.catchUp();

        assertThat(rig.texts()).containsExactly("Graag akkoord.");
    }

    @Test
    void triesAgainWhatCouldNotBeRead() throws Exception {
        rig.catchUp();
        rig.say(ASSISTANT, BOT, "Graag akkoord.");
        rig.fail("conversations.history", "http_500", 4);

        rig.catchUp();

        rig.until(() -> rig.texts().equals(List.of("Graag akkoord.")));
    }

    @Test
    void triesAgainWhenItIsNotToldWhereTheBotIs() throws Exception {
        rig.catchUp();
        rig.say(ASSISTANT, BOT, "Graag akkoord.");
        rig.fail("users.conversations", "internal_error", 1);

        rig.catchUp();

        rig.until(() -> rig.texts().equals(List.of("Graag akkoord.")));
    }

    @Test
    void readsAgainWhatCouldNotBeKept() throws Exception {
        rig.catchUp();
        rig.say(ASSISTANT, BOT, "Graag akkoord.");
        rig.say(ASSISTANT, BOT, "En de planning.");
        rig.losesOne();

        rig.catchUp();

        rig.until(() -> rig.texts().size() == 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "half_open", "refresh_requested", "warning"})
    void nothingIsLostNorTakenTwiceHoweverTheLineEnds(String end) throws Exception {
        rig.connect();
        rig.sayAloud("Stuk 0.");
        for (int line = 1; line <= 6; line++) {
            rig.disconnect(end);
            for (int message = 0; message < 5; message++) {
                rig.sayAloud("Stuk " + line + "." + message + ".");
            }
            rig.awaitReconnects(line);
        }

        rig.until(() -> rig.texts().size() >= 31);
        rig.catchUp();
        assertThat(rig.texts()).hasSize(31).doesNotHaveDuplicates();
    }

    @Test
    void readsByItselfEverySoOften() throws Exception {
        rig.catchUp();
        rig.keepsReading();
        rig.say(ASSISTANT, BOT, "Graag akkoord.");

        rig.until(() -> rig.texts().equals(List.of("Graag akkoord.")));
    }
}
