package nl.ontzorg.slack;

import io.micrometer.core.instrument.MeterRegistry;
import nl.ontzorg.delivery.Inbox;
import nl.ontzorg.delivery.Installations;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.delivery.Transactions;

/**
 * The promise that nothing acknowledged is lost.
 *
 * @param wake has what is in the inbox read and what is in the outbox sent soon
 * @param meters count what came, and how long it took
 */
public record Delivery(
        Transactions transactions,
        Inbox inbox,
        Outbox outbox,
        Installations installations,
        Runnable wake,
        MeterRegistry meters) {}
