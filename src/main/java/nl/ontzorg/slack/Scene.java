package nl.ontzorg.slack;

import org.jspecify.annotations.Nullable;

/**
 * What a person looks at, and how to reach it.
 *
 * @param responseUrl changes the message; null when it is no message
 */
record Scene(Where view, @Nullable String responseUrl) {}
