package nl.ontzorg.delivery;

/** What the courier works with: the messages, and who hears of those that cannot be delivered. */
public record PostOffice(
        Transactions transactions, Outbox outbox, Installations installations, ReturnedMail returned) {}
