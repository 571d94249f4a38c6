package nl.ontzorg.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.methods.MethodsClient;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ontzorg.given.Given;
import nl.ontzorg.slack.view.ViewSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegistrationTest {

    @RegisterExtension
    final Workspace slack = new Workspace();

    @Test
    void everyButtonThatIsShownHasAHandlerAndEveryHandlerItsButton() {
        assertThat(names("action ")).containsExactlyInAnyOrderElementsOf(ViewSamples.actionIds());
    }

    @Test
    void everyModalThatCanBeSentInHasAHandler() {
        assertThat(names("view "))
                .containsExactlyInAnyOrderElementsOf(ViewSamples.callbackIds().stream()
                        // A page to read has nothing to send in.
                        .filter(id -> !id.equals("request.details") && !id.equals("notice"))
                        .toList());
    }

    @Test
    void theCommandsAndShortcutsAreThoseOfTheManifest() {
        assertThat(names("command ")).containsExactlyInAnyOrder("/priorities", "/request", "/desk");
        assertThat(names("shortcut ")).containsExactlyInAnyOrder("new_request", "forward_request", "give_feedback");
    }

    @Test
    void theCommandsHaveAnotherNameWhereAnotherAppHasTaken() {
        Commands commands = new Commands("office-");

        assertThat(Stream.of(commands.priorities(), commands.request(), commands.desk()))
                .containsExactly("/office-priorities", "/office-request", "/office-desk");
    }

    @Test
    void refusesASecondHandlerForOneName() {
        Slack api = WebApi.at(slack.slack().url());
        MethodsClient methods = api.methods("xoxb");
        People people = new People(methods, new ReaderLanguage(slack.database().desks()), Given.clock());
        Switchboard board = new Switchboard(
                new App(new AppConfig(), new ArrayList<>()),
                new Installation(methods),
                people,
                new Screens(methods, api));
        board.command("/priorities", (typed, viewer) -> Optional.empty());

        assertThatThrownBy(() -> board.command("/priorities", (typed, viewer) -> Optional.empty()))
                .hasMessage("two handlers for command /priorities");
    }

    private Set<String> names(String kind) {
        return slack.bot().names().stream()
                .filter(name -> name.startsWith(kind))
                .map(name -> name.substring(kind.length()))
                .collect(Collectors.toSet());
    }
}
