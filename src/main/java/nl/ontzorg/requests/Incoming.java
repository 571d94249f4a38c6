package nl.ontzorg.requests;

import java.time.Instant;
import nl.ontzorg.desk.Person;
import nl.ontzorg.requests.Origin.Via;
import org.jspecify.annotations.Nullable;

/**
 * Something said to the bot, before it is read.
 *
 * @param author who wrote it when that is not who said it to the bot: the author of a forwarded message
 * @param written when it was written; for a forwarded message the original's time
 */
public record Incoming(
        Person from,
        String text,
        Via via,
        Place place,
        @Nullable Requester author,
        Instant written) {}
