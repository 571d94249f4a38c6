package nl.ontzorg.requests;

import java.time.Instant;
import nl.ontzorg.desk.PersonId;

/**
 * Where a request came from.
 *
 * @param asker who told the bot; they hear what becomes of it
 * @param via how it was told
 * @param place where the bot was told, and so where it answers
 * @param written when the text was written; relative dates are read against it
 * @param received when the desk got it
 */
public record Origin(PersonId asker, Requester requester, Via via, Place place, Instant written, Instant received) {

    /** The ways in which a request reaches the bot. */
    public enum Via {
        DIRECT_MESSAGE,
        MENTION,
        SHARED,
        INTAKE_CHANNEL,
        COMMAND,
        SHORTCUT
    }

    public Origin from(Requester other) {
        return new Origin(asker, other, via, place, written, received);
    }
}
