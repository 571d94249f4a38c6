package nl.ontzorg.slack;

import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.slack.Workspace.ASSISTANT;
import static nl.ontzorg.slack.Workspace.COLLEAGUE;
import static nl.ontzorg.slack.Workspace.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.ontzorg.desk.OpenTo;
import nl.ontzorg.requests.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {

    private static final String SECRET = "De reorganisatie van team Noord is geheim.";
    private static final String STRANGER = "USTRANGER";

    @RegisterExtension
    final Workspace slack = new Workspace();

    @BeforeEach
    void theAssistantPutsSomethingOnTheDesk() {
        slack.open(aDesk().build());
        slack.slack().user(STRANGER, "Kim Bos", user -> {});
        slack.says(ASSISTANT, SECRET);
        slack.delivered();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "request.approve",
                "request.reject",
                "request.done",
                "request.raise",
                "request.lower",
                "request.withdraw",
                "request.answer",
                "request.delegate",
                "request.snooze",
                "request.details",
                "request.edit"
            })
    void aThirdPersonWhoReplaysAButtonIsRefusedAndSeesNothing(String verb) {
        Request before = slack.request();
        String value = slack.asks(MANAGER, "/priorities", "").value("request.approve");
        slack.slack().forget();

        slack.clicks(STRANGER, verb, value);
        slack.chooses(STRANGER, "request.more", verb + "|" + value);
        slack.clicksOnHome(STRANGER, verb, value);

        assertThat(slack.request()).isEqualTo(before);
        assertThat(slack.slack().calls("views.open")).isEmpty();
        assertThat(slack.slack().calls().toString()).doesNotContain("reorganisatie");
        assertThat(slack.slack().calls("response_url").get(0).shown().text()).contains("I cannot do that for you");
        assertThat(slack.delivered()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"request.answer", "request.delegate", "request.snooze", "request.edit"})
    void aThirdPersonWhoReplaysAModalIsRefused(String verb) {
        Request before = slack.request();
        Shown queue = slack.asks(MANAGER, "/priorities", "");
        slack.clicks(MANAGER, verb, queue.value("request.approve"));

        var answer = slack.submits(
                STRANGER, Map.of("note", "ja", "person", STRANGER, "until", "1795593600", "title", "Anders"));

        assertThat(slack.request()).isEqualTo(before);
        assertThat(answer.getBody()).contains("errors").doesNotContain("reorganisatie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"request.approve", "request.reject", "request.answer", "request.delegate", "request.snooze"})
    void anAssistantDoesNotReactInTheManagersName(String verb) {
        Request before = slack.request();
        String value = slack.asks(MANAGER, "/priorities", "").value("request.approve");
        slack.slack().forget();

        slack.clicks(ASSISTANT, verb, value);

        assertThat(slack.request()).isEqualTo(before);
        assertThat(slack.slack().calls("views.open")).isEmpty();
    }

    @Test
    void aColleagueSeesOwnRequestsOnlyAndNoReasonsOfTheDesk() {
        slack.says(COLLEAGUE, "Mag ik een nieuwe stoel?");

        Shown queue = slack.asks(COLLEAGUE, "/priorities", "alles");
        assertThat(queue.text()).contains("stoel").doesNotContain("reorganisatie");
        assertThat(queue.offers("request.withdraw")).isTrue();
        assertThat(queue.offers("request.approve")).isFalse();

        slack.opensHome(COLLEAGUE);
        assertThat(slack.home().text()).contains("stoel").doesNotContain("reorganisatie");
    }

    @Test
    void aColleagueTakesBackWhatTheyAsked() {
        slack.says(COLLEAGUE, "Mag ik een nieuwe stoel?");
        Shown queue = slack.asks(COLLEAGUE, "/priorities", "");
        slack.clicks(COLLEAGUE, "request.withdraw", queue.value("request.withdraw"));

        assertThat(slack.request().state().code()).isEqualTo("withdrawn");
    }

    static Stream<Arguments> outsiders() {
        return Stream.of(
                Arguments.of("a guest", flag("is_restricted")),
                Arguments.of("a guest of one channel", flag("is_ultra_restricted")),
                Arguments.of("somebody of another workspace", flag("is_stranger")),
                Arguments.of("a bot", flag("is_bot")),
                Arguments.of("somebody who left", flag("deleted")),
                Arguments.of("a member of another workspace in a shared channel", (Consumer<JsonObject>)
                        user -> user.addProperty("team_id", "T2")));
    }

    private static Consumer<JsonObject> flag(String flag) {
        return user -> user.addProperty(flag, true);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outsiders")
    void anOutsiderSeesAndDoesNothing(String who, Consumer<JsonObject> flag) {
        // Also when the desk names them: what the workspace says of them now decides.
        slack.open(aDesk().assistants(ASSISTANT, STRANGER).build());
        slack.slack().user(STRANGER, "Kim Bos", flag);
        String value = slack.asks(MANAGER, "/priorities", "").value("request.approve");
        slack.slack().forget();

        assertThat(slack.types(STRANGER, "/priorities", "").getBody()).contains("alleen voor de leden");
        assertThat(slack.types(STRANGER, "/request", "Iets").getBody()).contains("alleen voor de leden");
        assertThat(slack.types(STRANGER, "/desk", "").getBody()).contains("alleen voor de leden");
        slack.clicks(STRANGER, "request.done", value);
        slack.clicks(STRANGER, "request.new", "1");
        slack.send(Payloads.shortcut(STRANGER, "new_request", "t1"));
        slack.send(Payloads.shortcutOnMessage(
                STRANGER,
                COLLEAGUE,
                "tekst",
                "1795161600.000200",
                "t2",
                slack.slack().responseUrl()));
        slack.opensHome(STRANGER);
        slack.says(STRANGER, "Graag akkoord.");

        assertThat(slack.requests()).hasSize(1);
        assertThat(slack.request().state().code()).isEqualTo("waiting");
        assertThat(slack.slack().calls("views.open")).isEmpty();
        assertThat(slack.slack().calls("views.publish")).isEmpty();
        assertThat(slack.delivered())
                .allSatisfy(message -> assertThat(message.shown().text()).contains("alleen voor de leden"));
        assertThat(slack.slack().calls().toString()).doesNotContain("reorganisatie");
    }

    @Test
    void whatComesFromAnotherWorkspaceIsAcknowledgedAndLeft() {
        JsonObject command =
                Payloads.command(MANAGER, "/priorities", "", "t", slack.slack().responseUrl());
        command.getAsJsonObject("payload").addProperty("team_id", "T2");

        var answer = slack.send(command);

        assertThat(answer.getStatusCode()).isEqualTo(200);
        assertThat(String.valueOf(answer.getBody()))
                .doesNotContain("reorganisatie")
                .doesNotContain("blocks");
    }

    @Test
    void anAssistantSeesNothingBeforeTheManagerSaidYes() {
        slack.open(aDesk().unconfirmed().build());

        assertThat(slack.asks(ASSISTANT, "/priorities", "").text())
                .contains("wacht", "Noor Bakker")
                .doesNotContain("reorganisatie");
        slack.opensHome(ASSISTANT);
        assertThat(slack.home().text()).doesNotContain("reorganisatie");
    }

    @Test
    void aColleagueOfAClosedDeskIsWelcomedAndMayStartTheirOwn() {
        slack.open(aDesk().openTo(OpenTo.ASSISTANTS).build());
        slack.says(COLLEAGUE, "Mag ik een nieuwe stoel?");

        assertThat(slack.requests()).hasSize(1);
        Shown welcome = slack.deliveredTo(COLLEAGUE);
        assertThat(welcome.offers("desk.settings")).isTrue();
    }
}
