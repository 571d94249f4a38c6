package nl.ontzorg.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.Message;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What somebody said, as the history of a conversation has it. */
class SaidTest {

    @Test
    void whatWasEditedMeanwhileCountsAsItStandsNow() {
        assertThat(said(message -> message.setEdited(new Message.Edited())))
                .hasValueSatisfying(said -> assertThat(said.text()).isEqualTo("graag akkoord"));
    }

    @Test
    void aFileThatWasSharedCounts() {
        assertThat(said(message -> message.setSubtype("file_share"))).isPresent();
    }

    @Test
    void whatABotSaysOrSlackNotesDoesNot() {
        assertThat(said(message -> message.setBotId("B1"))).isEmpty();
        assertThat(said(message -> message.setUser("UBOT"))).isEmpty();
        assertThat(said(message -> message.setUser(null))).isEmpty();
        assertThat(said(message -> message.setSubtype("channel_join"))).isEmpty();
    }

    @Test
    void theMessageThatBeganAThreadIsNoReply() {
        assertThat(said(message -> message.setThreadTs("1795420800.000100")))
                .hasValueSatisfying(said -> assertThat(said.thread()).isNull());
        assertThat(said(message -> message.setThreadTs("1795420700.000100")))
                .hasValueSatisfying(said -> assertThat(said.isReply()).isTrue());
    }

    private static Optional<Said> said(Consumer<Message> changes) {
        Message message = new Message();
        message.setUser("U1");
        message.setText("<@UBOT> graag akkoord");
        message.setTs("1795420800.000100");
        changes.accept(message);
        return Said.in(message, "C1", "UBOT");
    }
}
