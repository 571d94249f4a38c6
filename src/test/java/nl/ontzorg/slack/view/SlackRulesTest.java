package nl.ontzorg.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules that hold the views must be able to refuse one. */
class SlackRulesTest {

    @Test
    void refuseWhatSlackWouldRefuse() {
        assertThat(faults("{'type':'section','text':{'type':'plain_text','text':''}}"))
                .containsExactly("section is empty");
        assertThat(faults("{'type':'header','text':{'type':'mrkdwn','text':'" + "a".repeat(151) + "'}}"))
                .containsExactly("header must be plain text", "header has 151 characters");
        assertThat(faults("{'type':'section','text':{'type':'mrkdwn','text':'<!here>'}}"))
                .containsExactly("a live mention in <!here>");
    }

    @Test
    void refuseTheSameVerbTwiceInABlock() {
        String button = "{'type':'button','action_id':'request.keep','value':'1','accessibility_label':'Keep',"
                + "'text':{'type':'plain_text','text':'Keep'}}";
        assertThat(faults("{'type':'actions','elements':[" + button + "," + button + "]}"))
                .containsExactly("action_id twice in one block: request.keep");
    }

    @Test
    void refuseAMessageThatIsTooLong() {
        String section = "{'type':'section','text':{'type':'plain_text','text':'" + "a".repeat(2_500) + "'}}";
        assertThat(faults(String.join(",", List.of(section, section, section, section))))
                .containsExactly("10000 characters in the blocks");
    }

    private static List<String> faults(String blocks) {
        JsonObject message = JsonParser.parseString("{'text':'said','blocks':[" + blocks + "]}")
                .getAsJsonObject();
        return SlackRules.faultsOfMessage(message);
    }
}
