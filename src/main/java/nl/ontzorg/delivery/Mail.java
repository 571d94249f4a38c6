package nl.ontzorg.delivery;

/** Everything about messages that is kept, and how long sending them takes its time. */
public record Mail(Inbox inbox, Outbox outbox, Installations installations, Archive archive, Patience patience) {}
