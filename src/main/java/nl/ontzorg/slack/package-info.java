/**
 * Turns Slack payloads into use cases and back, reaches people for the outbox, and owns Bolt.
 */
@NullMarked
package nl.ontzorg.slack;

import org.jspecify.annotations.NullMarked;
