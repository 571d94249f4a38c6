/**
 * Candid notes with figures, and their answer.
 */
@NullMarked
package nl.ontzorg.feedback;

import org.jspecify.annotations.NullMarked;
