package nl.ontzorg.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Where a message goes.
 *
 * @param channel a conversation, or a person's id for the direct message with them
 * @param thread the time stamp of the message to answer under; null for a message of its own
 */
public record Destination(
        String team, String channel, @Nullable String thread) {

    public static Destination person(String team, String user) {
        return new Destination(team, user, null);
    }
}
