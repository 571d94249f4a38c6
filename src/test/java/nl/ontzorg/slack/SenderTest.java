package nl.ontzorg.slack;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.COLLEAGUE;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.delivery.Sender.Sending;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest {

    private static final UUID PARCEL = UUID.fromString("01900000-0000-7000-8000-00000000000f");

    @RegisterExtension
    final Workspace slack = new Workspace();

    private final Request request = aRequest().build();

    @BeforeEach
    void aRequestWaits() {
        slack.open(aDesk().build());
        slack.database().requests().add(request);
    }

    @Test
    void marksAMessageWithItsKeyAndUnfoldsNoLinks() {
        Sending sending = send(MANAGER.user(), new Notice.Nudge(request.id(), NOW));

        assertThat(sending).isEqualTo(new Sending.Sent("DUMANAGER", "1795421000.000001"));
        var call = slack.slack().last("chat.postMessage");
        assertThat(call.arguments().get("metadata").toString())
                .isEqualTo("{\"event_type\":\"ontzorg_outbox\",\"event_payload\":{\"key\":\"a:key\"}}");
        assertThat(call.text("unfurl_links")).isIn("0", "false");
        assertThat(call.text("text")).isNotBlank();
        assertThat(call.authorization()).isEqualTo("Bearer xoxb-secret");
    }

    @Test
    void sendsNoReminderOfWhatWasAnswered() {
        Request answered = aRequest()
                .id(UUID.randomUUID())
                .number(2)
                .state(RequestState.ANSWERED)
                .build();
        slack.database().requests().add(answered);

        assertThat(send(MANAGER.user(), new Notice.Nudge(answered.id(), NOW))).isEqualTo(new Sending.NotNeeded());
        assertThat(send(ASSISTANT.user(), new Notice.Escalation(answered.id(), NOW)))
                .isEqualTo(new Sending.NotNeeded());
        assertThat(send(ASSISTANT.user(), new Notice.Question(UUID.randomUUID())))
                .isEqualTo(new Sending.NotNeeded());
    }

    @Test
    void sendsNoReminderToWhoNoLongerMaySeeIt() {
        assertThat(send("USTRANGER", new Notice.Nudge(request.id(), NOW))).isEqualTo(new Sending.NotNeeded());
    }

    @Test
    void tellsTheAssistantWhatCanBeDone() {
        send(ASSISTANT.user(), new Notice.Escalation(request.id(), NOW));

        Shown message = slack.slack().last("chat.postMessage").shown();
        assertThat(message.text()).contains("Noor Bakker", "Akkoord op het contract");
        assertThat(message.offers("request.done")).isTrue();
    }

    @Test
    void asksTheManagerForAYesOnlyWhileItIsNeeded() {
        Desk desk = aDesk().unconfirmed().build();
        slack.open(desk);
        send(MANAGER.user(), new Notice.DeskInvitation(desk.id()));
        Shown invitation = slack.slack().last("chat.postMessage").shown();
        assertThat(invitation.text()).contains("Sam de Wit");

        slack.clicks(MANAGER.user(), "desk.confirm", invitation.value("desk.confirm"));

        assertThat(slack.answered().text()).contains("Je bureau is open", "/priorities");
        assertThat(slack.deliveredTo(ASSISTANT.user()).text()).contains("Noor Bakker");
        assertThat(send(MANAGER.user(), new Notice.DeskInvitation(desk.id()))).isEqualTo(new Sending.NotNeeded());
    }

    @Test
    void waitsAsLongAsSlackAsks() {
        slack.slack().answer("chat.postMessage", 429, "{\"ok\":false,\"error\":\"ratelimited\"}");

        assertThat(send(MANAGER.user(), new Notice.Nudge(request.id(), NOW)))
                .isEqualTo(new Sending.Later(Duration.ofSeconds(7), "HTTP 429"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel_not_found", "is_archived", "invalid_blocks", "msg_too_long"})
    void givesUpWhatNoWaitingMends(String error) {
        slack.slack().refuse("chat.postMessage", error);

        assertThat(send("C1", new Notice.Receipt(java.util.List.of(request.id()))))
                .isEqualTo(new Sending.Never(error));
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal_error", "invalid_auth", "fatal_error"})
    void triesAgainWhatMayGoBetterLater(String error) {
        slack.slack().refuse("chat.postMessage", error);

        assertThat(send(COLLEAGUE.user(), new Notice.Say("welcome"))).isInstanceOf(Sending.Later.class);
    }

    @Test
    void givesUpWhoCannotBeReached() {
        slack.slack().refuse("conversations.open", "cannot_dm_bot");

        assertThat(send(COLLEAGUE.user(), new Notice.Say("welcome"))).isEqualTo(new Sending.Never("cannot_dm_bot"));
    }

    @Test
    void triesAgainWhenSlackIsAway() {
        slack.slack().close();

        assertThat(send(COLLEAGUE.user(), new Notice.Say("welcome"))).isInstanceOf(Sending.Later.class);
    }

    private Sending send(String channel, Notice notice) {
        return slack.bot().sender().send(new Parcel(PARCEL, "a:key", new Destination(TEAM, channel, null), notice, 1));
    }
}
