/**
 * The inbox, the outbox, the transaction that joins them to a fact, and the port that reaches people.
 */
@NullMarked
package nl.ontzorg.delivery;

import org.jspecify.annotations.NullMarked;
