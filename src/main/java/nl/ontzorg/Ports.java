package nl.ontzorg;

import io.micrometer.core.instrument.MeterRegistry;
import nl.ontzorg.delivery.Inbox;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.delivery.Transactions;
import nl.ontzorg.slack.Books;
import nl.ontzorg.storage.Database;
import nl.ontzorg.understanding.Reader;
import nl.ontzorg.understanding.RequestReader;

/** What a bot stands on, from which {@link Wiring} puts it together. */
public record Ports(
        Transactions transactions, Inbox inbox, Outbox outbox, Books books, Reader reader, MeterRegistry meters) {

    /** Everything kept in the database, and the trained models. */
    public static Ports on(Database database, MeterRegistry meters) {
        return new Ports(
                database.transactions(),
                database.inbox(),
                database.outbox(),
                new Books(database.desks(), database.requests(), database.feedback(), database.watermarks()),
                RequestReader.create(),
                meters);
    }
}
