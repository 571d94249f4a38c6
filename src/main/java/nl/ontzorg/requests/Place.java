package nl.ontzorg.requests;

import org.jspecify.annotations.Nullable;

/**
 * A message in Slack.
 *
 * @param ts the message's time stamp; null when it has none, as with a slash command
 * @param thread the thread it stands in; null outside threads
 * @param permalink a link to the source; null when there is none
 */
public record Place(
        String channel,
        @Nullable String ts,
        @Nullable String thread,
        @Nullable String permalink) {}
