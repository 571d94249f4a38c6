package nl.ontzorg.requests;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person changed in what the bot had read or ranked; kept as a labelled case.
 *
 * @param field title, kind, deadline, topics, requester or rank
 * @param was what the bot had; null when it had nothing
 * @param became what the person made of it; null when they took it away
 */
public record Correction(
        UUID request,
        Instant at,
        String by,
        String field,
        @Nullable String was,
        @Nullable String became) {}
