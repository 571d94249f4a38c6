/**
 * Implements the features' books and the transactions in SQL, with migrations.
 */
@NullMarked
package nl.ontzorg.storage;

import org.jspecify.annotations.NullMarked;
