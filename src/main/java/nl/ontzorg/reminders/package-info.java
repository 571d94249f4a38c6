/**
 * Decides from facts and a moment whom to nudge and when to escalate.
 */
@NullMarked
package nl.ontzorg.reminders;

import org.jspecify.annotations.NullMarked;
