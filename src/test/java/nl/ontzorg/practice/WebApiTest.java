package nl.ontzorg.practice;

import static nl.ontzorg.practice.Practice.ASSISTANT;
import static nl.ontzorg.practice.Practice.BOT;
import static nl.ontzorg.practice.Practice.MANAGER;
import static nl.ontzorg.practice.Practice.PIETER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.files.FilesUploadV2Response;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.Message;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebApiTest {

    private static Practice practice;

    @BeforeAll
    static void open() {
        practice = new Practice();
    }

    @AfterAll
    static void close() {
        practice.close();
    }

    @ParameterizedTest(name = "{0} {1} is refused with {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "chat.postMessage; channel=C0NOWHERE&text=hi; channel_not_found",
                "chat.postMessage; channel=U0NOBODY&text=hi; channel_not_found",
                "chat.postMessage; channel=U0ONTZORG&text=hi; cannot_dm_bot",
                "chat.postMessage; channel=C0KOFFIE&text=hi; not_in_channel",
                "chat.postMessage; channel=C0DIRECTIE; no_text",
                "chat.postMessage; channel=C0DIRECTIE&blocks=%7B%7D; invalid_blocks_format",
                "chat.postMessage; channel=C0DIRECTIE&blocks=%5B%7B%5D; invalid_arguments",
                "chat.postMessage; channel=C0DIRECTIE&blocks=%5B%7B%22type%22:%22poem%22%7D%5D; invalid_blocks",
                "chat.postMessage; channel=C0DIRECTIE&text=a&thread_ts=1.000001; thread_not_found",
                "chat.postMessage; channel=C0DIRECTIE&text=a&metadata=%7B%7D; invalid_metadata_format",
                "chat.postEphemeral; channel=C0DIRECTIE&text=a&user=U0EMILY; user_not_in_channel",
                "chat.update; channel=C0DIRECTIE&ts=1.000001&text=a; message_not_found",
                "chat.delete; channel=C0DIRECTIE&ts=1.000001; message_not_found",
                "chat.scheduleMessage; channel=C0DIRECTIE; unknown_method",
                "users.info; user=U0NOBODY; user_not_found",
                "users.info; ; invalid_arguments",
                "conversations.open; users=U0NOBODY; user_not_found",
                "conversations.open; users=U0ONTZORG; cannot_dm_bot",
                "conversations.open; users=U0MANAGER,U0ASSIST; missing_scope",
                "conversations.history; channel=D0ASSISTPIETER; channel_not_found",
                "conversations.replies; channel=C0DIRECTIE&ts=1.000001; thread_not_found",
                "reactions.add; channel=C0DIRECTIE&timestamp=1.000001&name=eyes; missing_scope",
                "reactions.get; channel=C0DIRECTIE&timestamp=1.000001; message_not_found",
                "files.info; file=F0NONE; file_not_found",
                "files.getUploadURLExternal; filename=a.txt&length=0; invalid_arguments",
                "views.open; trigger_id=1.none&view=%7B%22type%22:%22modal%22%7D; invalid_arguments",
                "views.open; trigger_id=1.none; invalid_arguments",
                "views.update; view_id=V0NONE; invalid_arguments",
                "bots.info; bot=B0OTHER; bot_not_found",
                "apps.connections.open; ; not_allowed_token_type",
            })
    void what_slack_would_refuse(String method, String form, String error) throws Exception {
        assertThat(call(method, practice.workspace.botToken(), form == null ? "" : form)
                        .get("error")
                        .getAsString())
                .isEqualTo(error);
    }

    @ParameterizedTest(name = "the token {0} is refused with {1}")
    @CsvSource({"'',not_authed", "xoxb-1234567890-1234567890-abcdefABCDEF,invalid_auth", "nonsense,invalid_auth"})
    void tokens_of_elsewhere(String token, String error) throws Exception {
        assertThat(call("auth.test", token, "").get("error").getAsString()).isEqualTo(error);
    }

    private static JsonObject call(String method, String token, String form) throws Exception {
        return practice.send(HttpRequest.newBuilder(practice.at("/api/" + method))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    @Test
    void a_message_is_found_again_with_its_metadata_only_when_that_is_asked_for() throws Exception {
        ChatPostMessageResponse sent = practice.bot()
                .chatPostMessage(post -> post.channel(PIETER)
                        .text("Genoteerd")
                        .metadata(Message.Metadata.builder()
                                .eventType("receipt")
                                .eventPayload(Map.of("key", "r-1"))
                                .build()));

        ConversationsHistoryResponse with = practice.bot()
                .conversationsHistory(
                        history -> history.channel(sent.getChannel()).includeAllMetadata(true));
        ConversationsHistoryResponse without =
                practice.bot().conversationsHistory(history -> history.channel(sent.getChannel()));

        assertThat(with.getMessages().get(0).getMetadata().getEventPayload()).containsEntry("key", "r-1");
        assertThat(without.getMessages().get(0).getMetadata().getEventPayload()).isNull();
    }

    @Test
    void history_comes_newest_first_in_pages_and_a_thread_oldest_first() throws Exception {
        String first = post("een", null);
        post("antwoord", first);
        String second = post("twee", null);

        ConversationsHistoryResponse page = practice.bot()
                .conversationsHistory(history -> history.channel("D0ASSIST").limit(1));
        ConversationsHistoryResponse rest = practice.bot()
                .conversationsHistory(history -> history.channel("D0ASSIST")
                        .limit(1)
                        .cursor(page.getResponseMetadata().getNextCursor()));

        assertThat(page.getMessages()).extracting(Message::getTs).containsExactly(second);
        assertThat(page.isHasMore()).isTrue();
        assertThat(rest.getMessages()).extracting(Message::getReplyCount).containsExactly(1);
        assertThat(practice.bot()
                        .conversationsReplies(
                                replies -> replies.channel("D0ASSIST").ts(first))
                        .getMessages())
                .extracting(Message::getText)
                .containsExactly("een", "antwoord");
        assertThat(practice.bot()
                        .conversationsHistory(
                                history -> history.channel("D0ASSIST").oldest(first))
                        .getMessages())
                .extracting(Message::getText)
                .containsExactly("twee");
    }

    private static String post(String text, @Nullable String thread) throws IOException, SlackApiException {
        return practice.bot()
                .chatPostMessage(post -> post.channel(ASSISTANT).text(text).threadTs(thread))
                .getTs();
    }

    @Test
    void messages_are_stamped_in_product_time_and_never_with_the_same_moment() throws Exception {
        assertThat(post("nu", null)).startsWith("1795420800.").isNotEqualTo(post("nu", null));
    }

    @Test
    void an_update_keeps_the_blocks_unless_it_brings_others() throws Exception {
        String blocks = "[{\"type\":\"divider\"}]";
        ChatPostMessageResponse sent = practice.bot()
                .chatPostMessage(post -> post.channel(MANAGER).text("een").blocksAsString(blocks));

        practice.bot()
                .chatUpdate(update ->
                        update.channel(sent.getChannel()).ts(sent.getTs()).text("twee"));
        assertThat(practice.awaitMessage(MANAGER, BOT, "twee").has("blocks")).isTrue();

        practice.bot()
                .chatUpdate(update -> update.channel(sent.getChannel())
                        .ts(sent.getTs())
                        .text("drie")
                        .blocksAsString("[]"));
        assertThat(practice.awaitMessage(MANAGER, BOT, "drie").has("blocks")).isFalse();
        assertThat(practice.bot()
                        .chatUpdate(update -> update.channel(sent.getChannel())
                                .ts(sent.getTs())
                                .text("x".repeat(4001)))
                        .getError())
                .isEqualTo("msg_too_long");
    }

    @Test
    void a_person_is_described_with_zone_and_locale_and_slack_has_no_dutch() throws Exception {
        UsersInfoResponse info =
                practice.bot().usersInfo(users -> users.user(MANAGER).includeLocale(true));

        assertThat(info.getUser().getRealName()).isEqualTo("Marieke de Boer");
        assertThat(info.getUser().getTz()).isEqualTo("Europe/Amsterdam");
        assertThat(info.getUser().getTzOffset()).isEqualTo(3600);
        assertThat(info.getUser().getLocale()).startsWith("en-");
        assertThat(practice.bot().usersList(list -> list).getMembers()).hasSize(5);
    }

    @Test
    void a_picture_is_uploaded_and_can_be_fetched_with_the_token_only() throws Exception {
        FilesUploadV2Response uploaded = practice.bot()
                .filesUploadV2(upload -> upload.filename("week.png")
                        .fileData(new byte[] {1, 2, 3})
                        .title("De week"));
        assertThat(uploaded.isOk()).as(uploaded.getError()).isTrue();
        String url = uploaded.getFile().getUrlPrivate();

        assertThat(practice.text(HttpRequest.newBuilder(practice.at(url)).build())
                        .statusCode())
                .isEqualTo(403);
        assertThat(practice.text(HttpRequest.newBuilder(practice.at(url))
                                .header("Authorization", "Bearer " + practice.workspace.botToken())
                                .build())
                        .statusCode())
                .isEqualTo(200);
        String image = "[{\"type\":\"image\",\"alt_text\":\"De week\",\"slack_file\":{\"id\":\"%s\"}}]";
        assertThat(practice.bot()
                        .chatPostMessage(post -> post.channel(MANAGER)
                                .text("De week")
                                .blocksAsString(
                                        image.replace("%s", uploaded.getFile().getId())))
                        .isOk())
                .isTrue();
        assertThat(practice.bot()
                        .chatPostMessage(post ->
                                post.channel(MANAGER).text("De week").blocksAsString(image.replace("%s", "F0NONE")))
                        .getError())
                .isEqualTo("invalid_blocks");
    }

    @Test
    void a_planned_fault_strikes_as_often_as_planned() throws Exception {
        practice.act("fault", "method", "dnd.info", "error", "ratelimited", "retry_after", 7, "times", 1);

        assertThatThrownBy(() -> practice.bot().dndInfo(dnd -> dnd.user(MANAGER)))
                .isInstanceOfSatisfying(
                        SlackApiException.class,
                        refused -> assertThat(refused.getResponse().header("Retry-After"))
                                .isEqualTo("7"));
        assertThat(practice.bot().dndInfo(dnd -> dnd.user(MANAGER)).isOk()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1} is turned away")
    @CsvSource({"Origin,http://evil.example", "Origin,null", "Origin,https://127.0.0.1"})
    void only_this_machine_is_answered(String header, String value) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(practice.at("/practice/workspace"))
                .header(header, value)
                .build();

        assertThat(practice.text(request).statusCode()).isEqualTo(403);
    }
}
