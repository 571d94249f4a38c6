/**
 * Score as a sum of reasons, the order of the queue, and what corrections teach it.
 */
@NullMarked
package nl.ontzorg.priority;

import org.jspecify.annotations.NullMarked;
