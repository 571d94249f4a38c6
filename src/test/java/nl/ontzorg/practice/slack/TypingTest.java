package nl.ontzorg.practice.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import nl.ontzorg.practice.world.MovableTime;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.practice.world.Workspace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingTest {

    private final Typing typing = new Typing(
            new Workspace(Scenario.standard(), new MovableTime(InstantSource.fixed(Instant.EPOCH), later -> {})));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            value = {
                "Lees dit & dat ~ Lees dit &amp; dat ~ Lees dit & dat",
                "a < b > c ~ a &lt; b &gt; c ~ a < b > c",
                "@sam en @SAM. ~ <@U0ASSIST> en <@U0ASSIST>. ~ <@U0ASSIST|sam> en <@U0ASSIST|SAM>.",
                "@niemand, vraag ~ @niemand, vraag ~ @niemand, vraag",
                "in #directie! ~ in <#C0DIRECTIE|directie>! ~ in <#C0DIRECTIE|directie>!",
                "kamer #12 ~ kamer #12 ~ kamer #12",
                "zie https://a.nl/b?c=1&d=2 ok ~ zie <https://a.nl/b?c=1&amp;d=2> ok ~ zie <https://a.nl/b?c=1&amp;d=2> ok",
                "<!channel> hoi ~ &lt;!channel&gt; hoi ~ <!channel> hoi",
            })
    void names_channels_and_links_are_bracketed_and_the_rest_is_escaped(String typed, String said, String command) {
        assertThat(typing.mrkdwn(typed)).isEqualTo(said);
        assertThat(typing.escapedCommand(typed)).isEqualTo(command);
        assertThat(typing.blocks(typed).toString()).startsWith("[{\"type\":\"rich_text\"");
    }
}
