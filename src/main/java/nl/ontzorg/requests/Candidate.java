package nl.ontzorg.requests;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message the bot is not sure about: whether it asks something, or for which desk it is.
 *
 * @param desk the desk it would go to; null when the person still has to say
 */
public record Candidate(UUID id, @Nullable UUID desk, Incoming incoming) {}
