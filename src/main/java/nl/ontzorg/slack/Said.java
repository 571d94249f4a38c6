package nl.ontzorg.slack;

import com.slack.api.model.Attachment;
import com.slack.api.model.Message;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message somebody wrote, of whichever event it came in.
 *
 * @param thread the thread it stands in; null outside threads
 * @param shared the message that was forwarded with it
 */
record Said(
        String user,
        String text,
        String channel,
        String ts,
        @Nullable String thread,
        @Nullable Shared shared) {

    /** A forwarded message; its author is null when a bot wrote it. */
    record Shared(
            String text, @Nullable String author, @Nullable String authorName, String ts, String link) {}

    /** Empty for what a bot says, and for edits; without the mention of this bot. */
    static Optional<Said> in(MessageEvent event, String bot) {
        if (event.getBotId() != null || event.getEdited() != null) {
            return Optional.empty();
        }
        Where at = new Where(event.getChannel(), event.getTs(), event.getThreadTs());
        return by(event.getUser(), event.getText(), at, event.getAttachments(), bot);
    }

    static Optional<Said> in(MessageFileShareEvent event, String bot) {
        Where at = new Where(event.getChannel(), event.getTs(), event.getThreadTs());
        return by(event.getUser(), event.getText(), at, event.getAttachments(), bot);
    }

    static Optional<Said> in(AppMentionEvent event, String bot) {
        if (event.getBotId() != null || event.getEdited() != null) {
            return Optional.empty();
        }
        Where at = new Where(event.getChannel(), event.getTs(), event.getThreadTs());
        return by(event.getUser(), event.getText(), at, event.getAttachments(), bot);
    }

    /** From what was said in a channel earlier: an edit since then is what counts. */
    static Optional<Said> in(Message message, String channel, String bot) {
        boolean spoken = message.getSubtype() == null || message.getSubtype().equals("file_share");
        if (!spoken || message.getBotId() != null) {
            return Optional.empty();
        }
        String thread = message.getTs().equals(message.getThreadTs()) ? null : message.getThreadTs();
        Where at = new Where(channel, message.getTs(), thread);
        return by(message.getUser(), message.getText(), at, message.getAttachments(), bot);
    }

    private record Where(
            String channel, String ts, @Nullable String thread) {}

    private static Optional<Said> by(
            @Nullable String user, String text, Where at, @Nullable List<Attachment> attachments, String bot) {
        return user == null || user.equals(bot)
                ? Optional.empty()
                : Optional.of(new Said(
                        user, Mentions.without(bot, text), at.channel(), at.ts(), at.thread(), shared(attachments)));
    }

    boolean isReply() {
        return thread != null && !thread.equals(ts);
    }

    /** What is asked: the forwarded text, and under it what the forwarder said with it. */
    String asked() {
        if (shared == null || shared.text().isBlank()) {
            return text;
        }
        return text.isBlank() ? shared.text() : shared.text() + "\n\n" + text;
    }

    private static @Nullable Shared shared(@Nullable List<Attachment> attachments) {
        return attachments == null
                ? null
                : attachments.stream()
                        .filter(one -> one.getFromUrl() != null && one.getTs() != null)
                        .findFirst()
                        .map(one -> new Shared(
                                Objects.requireNonNullElse(one.getText(), ""),
                                one.getAuthorId(),
                                one.getAuthorName(),
                                one.getTs(),
                                one.getFromUrl()))
                        .orElse(null);
    }
}
