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
import java.util.List;
import java.util.UUID;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Outbox.Lease;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.delivery.Outbox.Past;
import nl.ontzorg.delivery.Outbox.Posted;
import nl.ontzorg.delivery.Sender.Sending;
import nl.ontzorg.delivery.Sender.Sought;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest {

    private static final Posted BEFORE = new Posted("D9", "1795420800.000900");
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

        assertThat(sending).isEqualTo(new Sending.Sent(new Posted("DUMANAGER", "1795421000.000001")));
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
                .isEqualTo(new Sending.Limited(Duration.ofSeconds(7)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel_not_found", "is_archived", "invalid_blocks", "msg_too_long"})
    void givesUpWhatNoWaitingMends(String error) {
        slack.slack().refuse("chat.postMessage", error);

        assertThat(send("C1", new Notice.Receipt(List.of(request.id())))).isEqualTo(new Sending.Never(error));
    }

    @ParameterizedTest
    @ValueSource(strings = {"service_unavailable", "team_added_to_org", "request_timeout"})
    void triesAgainWhatMayGoBetterLater(String error) {
        slack.slack().refuse("chat.postMessage", error);

        assertThat(send(COLLEAGUE.user(), new Notice.Say("welcome"))).isInstanceOf(Sending.Later.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal_error", "fatal_error"})
    void isUnsureWhenSlackSaysThatItMayHaveSucceededHalfway(String error) {
        slack.slack().refuse("chat.postMessage", error);

        assertThat(send(COLLEAGUE.user(), new Notice.Say("welcome"))).isEqualTo(new Sending.Unsure(error));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "null"})
    void isUnsureWhenTheAnswerCannotBeRead(String answer) {
        slack.slack().answer("chat.postMessage", 200, answer);

        assertThat(send(COLLEAGUE.user(), new Notice.Say("welcome"))).isInstanceOf(Sending.Unsure.class);
    }

    @Test
    void isUnsureWhenSlackFailsWhilePosting() {
        slack.slack().answer("chat.postMessage", 503, "");

        assertThat(send(COLLEAGUE.user(), new Notice.Say("welcome"))).isEqualTo(new Sending.Unsure("HTTP 503"));
    }

    @Test
    void isSureThatNothingWasPostedWhenSlackFailsBeforeThat() {
        slack.slack().answer("conversations.open", 503, "");

        assertThat(send(COLLEAGUE.user(), new Notice.Say("welcome"))).isInstanceOf(Sending.Later.class);
        assertThat(slack.slack().calls("chat.postMessage")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_auth", "token_revoked", "account_inactive"})
    void seesThatTheWorkspaceHasClosedWhateverItAsks(String error) {
        for (String method : List.of("users.info", "conversations.open", "chat.postMessage")) {
            slack.slack().refuse(method, error);
            assertThat(send(COLLEAGUE.user(), new Notice.Say("welcome")))
                    .as(method)
                    .isEqualTo(new Sending.Closed(error));
            slack.slack().forget(method);
        }
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

    @Test
    void asksOnceForTheConversationWithAPerson() {
        send(COLLEAGUE.user(), new Notice.Say("welcome"));
        send(COLLEAGUE.user(), new Notice.Say("welcome"));

        assertThat(slack.slack().calls("conversations.open")).hasSize(1);
        assertThat(slack.slack().calls("chat.postMessage"))
                .extracting(call -> call.text("channel"))
                .containsOnly("D" + COLLEAGUE.user());
    }

    @Test
    void knowsTheConversationFromTheLastMessageThere() {
        slack.bot().sender().send(parcel(MANAGER.user(), new Notice.Nudge(request.id(), NOW), BEFORE), () -> true);

        assertThat(slack.slack().calls("conversations.open")).isEmpty();
        assertThat(slack.slack().last("chat.postMessage").text("channel")).isEqualTo("D9");
    }

    @Test
    void writesToThePersonThemselvesWhileThereIsNoTurnToAskForTheConversation() throws Exception {
        DirectMessages conversations =
                new DirectMessages(WebApi.at(slack.slack().url()).methods("xoxb"), new Paced(new MethodPace(() -> 0)));
        for (int number = 1; number <= 10; number++) {
            assertThat(conversations.toPost(parcel("U" + number, new Notice.Say("welcome"))))
                    .isEqualTo("DU" + number);
        }

        assertThat(conversations.toPost(parcel("U11", new Notice.Say("welcome"))))
                .isEqualTo("U11");
        assertThat(conversations.toPost(parcel("U1", new Notice.Say("welcome"))))
                .isEqualTo("DU1");
    }

    @Test
    void postsNothingWhenItMayNotAnyMore() {
        Sending sending =
                slack.bot().sender().send(parcel(MANAGER.user(), new Notice.Nudge(request.id(), NOW)), () -> false);

        assertThat(sending).isEqualTo(new Sending.NotBegun());
        assertThat(slack.slack().calls("chat.postMessage")).isEmpty();
    }

    @Test
    void findsAMessageByItsKeyAfterTheLastOneInTheSameConversation() {
        slack.slack()
                .answer(
                        "conversations.history",
                        200,
                        "{\"ok\":true,\"messages\":[" + marked("3.3", "another:key") + "," + marked("2.2", "a:key")
                                + ",{\"ts\":\"1.5\",\"text\":\"hi\"}]}");

        assertThat(seek(parcel(MANAGER.user(), new Notice.Say("welcome"), BEFORE)))
                .isEqualTo(new Sought.Found(new Posted("D9", "2.2")));
        var call = slack.slack().last("conversations.history");
        assertThat(call.text("channel")).isEqualTo("D9");
        assertThat(call.text("oldest")).isEqualTo(BEFORE.ts());
        assertThat(call.text("include_all_metadata")).isIn("1", "true");
    }

    @Test
    void looksInTheThreadForAnAnswerThere() {
        slack.slack()
                .answer("conversations.replies", 200, "{\"ok\":true,\"messages\":[" + marked("2.2", "a:key") + "]}");
        Parcel inThread = new Parcel(
                PARCEL,
                "a:key",
                new Destination(TEAM, "C1", "1.1"),
                new Notice.Say("welcome"),
                new Past(NOW, 1, true, null),
                new Lease(1, NOW));

        assertThat(seek(inThread)).isEqualTo(new Sought.Found(new Posted("C1", "2.2")));
        assertThat(slack.slack().last("conversations.replies").text("ts")).isEqualTo("1.1");
    }

    @Test
    void readsFivePagesAndThenTakesItThatTheMessageIsNotThere() {
        slack.slack()
                .answer(
                        "conversations.history",
                        200,
                        "{\"ok\":true,\"messages\":[" + marked("3.3", "another:key")
                                + "],\"has_more\":true,\"response_metadata\":{\"next_cursor\":\"on\"}}");

        assertThat(seek(parcel("D9", new Notice.Say("welcome")))).isEqualTo(new Sought.NotThere());
        assertThat(slack.slack().calls("conversations.history")).hasSize(5);
    }

    @Test
    void doesNotKnowWhenItCannotLook() {
        slack.slack().answer("conversations.history", 429, "{}");
        assertThat(seek(parcel("D9", new Notice.Say("welcome"))))
                .isEqualTo(new Sought.Unknown(Duration.ofSeconds(7), "HTTP 429"));
        assertThat(seek(parcel("D8", new Notice.Say("welcome"))))
                .as("the method rests for all")
                .isInstanceOf(Sought.Unknown.class);
        assertThat(slack.slack().calls("conversations.history")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal_error", "missing_scope"})
    void doesNotKnowWhenItMayNotLook(String error) {
        slack.slack().refuse("conversations.history", error);

        assertThat(seek(parcel("D9", new Notice.Say("welcome")))).isInstanceOf(Sought.Unknown.class);
    }

    @Test
    void seesWhileLookingThatTheWorkspaceHasClosed() {
        slack.slack().refuse("conversations.history", "token_revoked");

        assertThat(seek(parcel("D9", new Notice.Say("welcome")))).isEqualTo(new Sought.Closed("token_revoked"));
    }

    @Test
    void postsWhereNobodyCanLookSoThatSlackSaysWhatIsWrong() {
        slack.slack().refuse("conversations.history", "channel_not_found");

        assertThat(seek(parcel("D9", new Notice.Say("welcome")))).isEqualTo(new Sought.NotThere());
    }

    @Test
    void takesAMessageBack() {
        assertThat(slack.bot().sender().takeBack(BEFORE)).isTrue();
        assertThat(slack.slack().last("chat.delete").text("ts")).isEqualTo(BEFORE.ts());

        slack.slack().refuse("chat.delete", "message_not_found");
        assertThat(slack.bot().sender().takeBack(BEFORE)).as("gone already").isTrue();
        slack.slack().refuse("chat.delete", "internal_error");
        assertThat(slack.bot().sender().takeBack(BEFORE)).isFalse();
    }

    private static String marked(String ts, String key) {
        return "{\"ts\":\"" + ts + "\",\"metadata\":{\"event_type\":\"ontzorg_outbox\",\"event_payload\":{\"key\":\""
                + key + "\"}}}";
    }

    private Sought seek(Parcel parcel) {
        return slack.bot().sender().seek(parcel);
    }

    private Sending send(String channel, Notice notice) {
        return slack.bot().sender().send(parcel(channel, notice), () -> true);
    }

    private static Parcel parcel(String channel, Notice notice) {
        return parcel(channel, notice, null);
    }

    private static Parcel parcel(String channel, Notice notice, @Nullable Posted before) {
        return new Parcel(
                PARCEL,
                "a:key",
                new Destination(TEAM, channel, null),
                notice,
                new Past(NOW, 1, true, before),
                new Lease(1, NOW));
    }
}
