package nl.ontzorg.requests;

import org.jspecify.annotations.Nullable;

/** Who asks: a person of the workspace, or a name as it stands in the text, or neither when nobody is known. */
public record Requester(@Nullable String user, @Nullable String name) {}
