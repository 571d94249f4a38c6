package nl.ontzorg;

import io.micrometer.core.instrument.MeterRegistry;
import nl.ontzorg.delivery.Inbox;
import nl.ontzorg.delivery.Mail;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.delivery.Patience;
import nl.ontzorg.delivery.Transactions;
import nl.ontzorg.slack.Books;
import nl.ontzorg.storage.Database;
import nl.ontzorg.understanding.Reader;
import nl.ontzorg.understanding.RequestReader;

/** What a bot stands on, from which {@link Wiring} puts it together. */
public record Ports(Transactions transactions, Mail mail, Books books, Reader reader, MeterRegistry meters) {

    /** Everything kept in the database, and the trained models. */
    public static Ports on(Database database, MeterRegistry meters) {
        return new Ports(
                database.transactions(),
                new Mail(
                        database.inbox(),
                        database.outbox(),
                        database.installations(),
                        database.archive(),
                        Patience.usual()),
                new Books(database.desks(), database.requests(), database.feedback(), database.watermarks()),
                RequestReader.create(),
                meters);
    }

    public Inbox inbox() {
        return mail.inbox();
    }

    public Outbox outbox() {
        return mail.outbox();
    }
}
