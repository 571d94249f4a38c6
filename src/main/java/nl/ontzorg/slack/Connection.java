package nl.ontzorg.slack;

import java.time.Instant;

/**
 * Whether Slack reaches the bot.
 *
 * @param lastHeard when there was the last sign of life of Slack, by the clock of the machine
 */
public record Connection(boolean connected, Instant lastHeard) {}
