package nl.ontzorg.delivery;

/**
 * What identifies something Slack sent, however often it comes.
 *
 * @param value unique within the workspace, such as an event id or "cmd:" and a trigger id
 */
public record InboxKey(String team, String value) {}
