/**
 * Date and time expressions in a text, resolved against a moment.
 */
@NullMarked
package nl.ontzorg.dates;

import org.jspecify.annotations.NullMarked;
